"""``taawoun check``: walks every flow in every language and says what a person would stumble on."""
