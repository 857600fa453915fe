"""Jupyter Book's own command, without a part that takes seconds to load.

jsonschema, where JupyterLab is installed too, loads a package that compiles 38 grammars for formats of
addresses that no configuration of a book has: half of the time of a build with nothing to do. Without it
jsonschema works as it does where the package is not installed.
"""

import sys

NOT_NEEDED = "rfc3987_syntax"


def main() -> None:
    """Run `jupyter-book` with the arguments of this process."""
    sys.modules[NOT_NEEDED] = None  # type: ignore[assignment]
    from jupyter_book.cli.main import main as jupyter_book

    jupyter_book(prog_name="jupyter-book")


if __name__ == "__main__":
    main()
