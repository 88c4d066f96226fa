using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Waarborg.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class PeopleProtected : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "PeopleInSample",
                table: "measurements",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "PeopleProtected",
                table: "measurements",
                type: "integer",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "PeopleInSample",
                table: "measurements");

            migrationBuilder.DropColumn(
                name: "PeopleProtected",
                table: "measurements");
        }
    }
}
