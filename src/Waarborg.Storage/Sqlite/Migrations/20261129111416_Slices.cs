using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Waarborg.Storage.Sqlite.Migrations
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
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ManifestSha256",
                table: "shards",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "FirstSlice",
                table: "shard_members",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "OccurredAt",
                table: "data_set_items",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "shard_slices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ShardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Index = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<long>(type: "INTEGER", nullable: false),
                    Checkpoint = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: true),
                    Examples = table.Column<int>(type: "INTEGER", nullable: false)
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
