"""Twilio: its webhooks read, its API spoken to, its content templates kept."""
