"""What happens to a message between a channel and a flow: the life of one message, in one transaction."""
