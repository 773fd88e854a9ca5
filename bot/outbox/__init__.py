"""Every message that leaves: due, paced, sent, retried, reconciled."""
