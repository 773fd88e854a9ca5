"""What the Makefile runs besides the bot."""
