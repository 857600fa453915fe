"""Lets nbval run a notebook's cells as a reader's kernel does."""

from nbval.kernel import RunningKernel


def execute(self: RunningKernel, source: str, allow_stdin: bool | None = None) -> str:
    """Send a cell to the kernel, which remembers it.

    nbval asks for no history, and without it IPython does not see the semicolon that silences a last line.
    """
    return self.kc.execute(source, allow_stdin=allow_stdin, stop_on_error=False)


RunningKernel.execute_cell_input = execute
