using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Waarborg.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class DecoderTraining : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<double>(
                name: "Epsilon",
                table: "shards",
                type: "double precision",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "FromSlice",
                table: "shards",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "HeldOutLoss",
                table: "shards",
                type: "double precision",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "PrivateSteps",
                table: "shards",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Recipe",
                table: "models",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "training_points",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ShardId = table.Column<Guid>(type: "uuid", nullable: false),
                    Slice = table.Column<int>(type: "integer", nullable: false),
                    Step = table.Column<int>(type: "integer", nullable: false),
                    Loss = table.Column<double>(type: "double precision", nullable: false),
                    HeldOutLoss = table.Column<double>(type: "double precision", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_training_points", x => x.Id);
                    table.ForeignKey(
                        name: "FK_training_points_shards_ShardId",
                        column: x => x.ShardId,
                        principalTable: "shards",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_training_points_ShardId_Slice_Step",
                table: "training_points",
                columns: new[] { "ShardId", "Slice", "Step" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "training_points");

            migrationBuilder.DropColumn(
                name: "Epsilon",
                table: "shards");

            migrationBuilder.DropColumn(
                name: "FromSlice",
                table: "shards");

            migrationBuilder.DropColumn(
                name: "HeldOutLoss",
                table: "shards");

            migrationBuilder.DropColumn(
                name: "PrivateSteps",
                table: "shards");

            migrationBuilder.DropColumn(
                name: "Recipe",
                table: "models");
        }
    }
}
