"""Configuration and contents of one language, from the English ones and the language's small overlay."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml

FOLDER = re.compile(r"\b(book|notebooks)/en/")


def write(root: Path, language: str, languages: Sequence[str], work: Path) -> tuple[Path, Path]:
    """Write both files of a language for Jupyter Book; they are touched only when they change.

    Args:
        root: where _config.yml, _config.<language>.yml and _toc.yml are.
        language: "en" or "ar".
        languages: which books stand beside each other in the site.
        work: the folder to write to.

    Returns:
        The paths of the configuration and of the contents.
    """
    work.mkdir(parents=True, exist_ok=True)
    config, contents = derived(root, language, languages)
    files = work / "_config.yml", work / "_toc.yml"
    for file, data in zip(files, (config, contents), strict=True):
        text = yaml.safe_dump(data, allow_unicode=True, sort_keys=False)
        if not file.exists() or file.read_text("utf8") != text:
            file.write_text(text, "utf8")
    return files


def derived(root: Path, language: str, languages: Sequence[str]) -> tuple[dict, dict]:
    """Return configuration and contents of a language."""
    overlay = read(root / f"_config.{language}.yml")
    captions = overlay.pop("toc_captions", {})
    config = laid_over(read(root / "_config.yml"), overlay)
    config["sphinx"]["config"]["funnelball_languages"] = list(languages)
    contents = yaml.safe_load(FOLDER.sub(rf"\1/{language}/", (root / "_toc.yml").read_text("utf8")))
    for part in contents["parts"]:
        part["caption"] = captions.get(part["caption"], part["caption"])
    return config, contents


def read(file: Path) -> dict:
    """Return what a YAML file says; nothing if there is no such file."""
    return yaml.safe_load(file.read_text("utf8")) if file.exists() else {}


def laid_over(base: dict, overlay: dict) -> dict:
    """Return the base with the overlay's values in place of its own, level by level."""
    merged: dict[str, Any] = dict(base)
    for key, value in overlay.items():
        merged[key] = laid_over(merged.get(key) or {}, value) if isinstance(value, dict) else value
    return merged
