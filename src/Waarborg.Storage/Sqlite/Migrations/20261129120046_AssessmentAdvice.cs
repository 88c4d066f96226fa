using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Waarborg.Storage.Sqlite.Migrations
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
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "AdvisedAt",
                table: "questionnaires",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OriginsJson",
                table: "questionnaires",
                type: "TEXT",
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
