"""What is kept: tables, transactions, migrations, media files."""
