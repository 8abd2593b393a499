"""What every room may use: the exception family, feedback, translatable text. Standard library only."""
