using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Waarborg.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class RiskReports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "risk_assessments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DataSetId = table.Column<Guid>(type: "uuid", nullable: false),
                    Findings = table.Column<string>(type: "text", nullable: false),
                    KnownPeople = table.Column<int>(type: "integer", nullable: false),
                    NotCompared = table.Column<int>(type: "integer", nullable: false),
                    MeasurementId = table.Column<Guid>(type: "uuid", nullable: true),
                    MadeBy = table.Column<string>(type: "text", nullable: false),
                    MadeAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_assessments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_risk_assessments_data_sets_DataSetId",
                        column: x => x.DataSetId,
                        principalTable: "data_sets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_risk_assessments_DataSetId",
                table: "risk_assessments",
                column: "DataSetId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "risk_assessments");
        }
    }
}
