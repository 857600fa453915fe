"""Papers to be answered with a pencil: worksheets and keys, in one language or side by side."""
