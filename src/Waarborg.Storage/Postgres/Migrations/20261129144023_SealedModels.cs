using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Waarborg.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class SealedModels : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "WithTexts",
                table: "sealed_sets",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "sealed_models",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SetId = table.Column<Guid>(type: "uuid", nullable: false),
                    ActivityId = table.Column<string>(type: "text", nullable: false),
                    AskedBy = table.Column<string>(type: "text", nullable: false),
                    Purpose = table.Column<string>(type: "text", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Epsilon = table.Column<double>(type: "double precision", nullable: false),
                    Rounds = table.Column<int>(type: "integer", nullable: false),
                    AskedAt = table.Column<long>(type: "bigint", nullable: false),
                    JobId = table.Column<Guid>(type: "uuid", nullable: false),
                    Weights = table.Column<byte[]>(type: "bytea", nullable: true),
                    Sha256 = table.Column<string>(type: "text", nullable: true),
                    Spent = table.Column<string>(type: "text", nullable: true),
                    TrainedAt = table.Column<long>(type: "bigint", nullable: true),
                    Audit = table.Column<string>(type: "text", nullable: true),
                    Released = table.Column<bool>(type: "boolean", nullable: true),
                    ReviewedBy = table.Column<string>(type: "text", nullable: true),
                    ReviewedAt = table.Column<long>(type: "bigint", nullable: true),
                    TakenAt = table.Column<long>(type: "bigint", nullable: true),
                    Taken = table.Column<int>(type: "integer", nullable: false),
                    WipedAt = table.Column<long>(type: "bigint", nullable: true),
                    WipedBecause = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sealed_models", x => x.Id);
                    table.ForeignKey(
                        name: "FK_sealed_models_sealed_sets_SetId",
                        column: x => x.SetId,
                        principalTable: "sealed_sets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sealed_texts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SetId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Payload = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sealed_texts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_sealed_texts_people_PersonId",
                        column: x => x.PersonId,
                        principalTable: "people",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_sealed_texts_sealed_sets_SetId",
                        column: x => x.SetId,
                        principalTable: "sealed_sets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sealed_model_members",
                columns: table => new
                {
                    ModelId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sealed_model_members", x => new { x.ModelId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_sealed_model_members_people_PersonId",
                        column: x => x.PersonId,
                        principalTable: "people",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_sealed_model_members_sealed_models_ModelId",
                        column: x => x.ModelId,
                        principalTable: "sealed_models",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sealed_recalls",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ModelId = table.Column<Guid>(type: "uuid", nullable: false),
                    ActivityId = table.Column<string>(type: "text", nullable: false),
                    Because = table.Column<string>(type: "text", nullable: false),
                    OpenedAt = table.Column<long>(type: "bigint", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Statement = table.Column<string>(type: "text", nullable: true),
                    StatedBy = table.Column<string>(type: "text", nullable: true),
                    StatedAt = table.Column<long>(type: "bigint", nullable: true),
                    ClosedBy = table.Column<string>(type: "text", nullable: true),
                    ClosedAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sealed_recalls", x => x.Id);
                    table.ForeignKey(
                        name: "FK_sealed_recalls_sealed_models_ModelId",
                        column: x => x.ModelId,
                        principalTable: "sealed_models",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_sealed_model_members_PersonId",
                table: "sealed_model_members",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_sealed_models_SetId",
                table: "sealed_models",
                column: "SetId");

            migrationBuilder.CreateIndex(
                name: "IX_sealed_recalls_ModelId",
                table: "sealed_recalls",
                column: "ModelId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_sealed_texts_PersonId",
                table: "sealed_texts",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_sealed_texts_SetId",
                table: "sealed_texts",
                column: "SetId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "sealed_model_members");

            migrationBuilder.DropTable(
                name: "sealed_recalls");

            migrationBuilder.DropTable(
                name: "sealed_texts");

            migrationBuilder.DropTable(
                name: "sealed_models");

            migrationBuilder.DropColumn(
                name: "WithTexts",
                table: "sealed_sets");
        }
    }
}
