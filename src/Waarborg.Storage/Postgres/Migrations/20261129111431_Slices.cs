using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Waarborg.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Slices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "ManifestSalt",
                table: "shards",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ManifestSha256",
                table: "shards",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "FirstSlice",
                table: "shard_members",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "OccurredAt",
                table: "data_set_items",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "shard_slices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ShardId = table.Column<Guid>(type: "uuid", nullable: false),
                    Index = table.Column<int>(type: "integer", nullable: false),
                    From = table.Column<long>(type: "bigint", nullable: false),
                    Checkpoint = table.Column<byte[]>(type: "bytea", nullable: true),
                    Sha256 = table.Column<string>(type: "text", nullable: true),
                    Examples = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_shard_slices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_shard_slices_shards_ShardId",
                        column: x => x.ShardId,
                        principalTable: "shards",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_shard_slices_ShardId_Index",
                table: "shard_slices",
                columns: new[] { "ShardId", "Index" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "shard_slices");

            migrationBuilder.DropColumn(
                name: "ManifestSalt",
                table: "shards");

            migrationBuilder.DropColumn(
                name: "ManifestSha256",
                table: "shards");

            migrationBuilder.DropColumn(
                name: "FirstSlice",
                table: "shard_members");

            migrationBuilder.DropColumn(
                name: "OccurredAt",
                table: "data_set_items");
        }
    }
}
