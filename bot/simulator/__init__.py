"""Phones to try the bot with, in front of a double of the carrier that speaks HTTP only."""
