"""How each conversation goes: one file a conversation."""
