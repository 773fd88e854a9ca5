"""What is said: flows, states, screens, answers and the turn. Pure: no input, no output."""
