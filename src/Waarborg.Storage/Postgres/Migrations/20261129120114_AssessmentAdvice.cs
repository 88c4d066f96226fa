using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Waarborg.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class AssessmentAdvice : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Advice",
                table: "questionnaires",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "AdvisedAt",
                table: "questionnaires",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OriginsJson",
                table: "questionnaires",
                type: "text",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Advice",
                table: "questionnaires");

            migrationBuilder.DropColumn(
                name: "AdvisedAt",
                table: "questionnaires");

            migrationBuilder.DropColumn(
                name: "OriginsJson",
                table: "questionnaires");
        }
    }
}
