"""Taawoun: selling, and asking for help, by talking."""
