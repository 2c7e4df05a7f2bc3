"""Read ``idl/`` into a `codegen.schema.Document`.

A mistake is reported as ``file:line: key: what is wrong``, because the person who mends it has an
editor open, not a Python traceback.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

import yaml
from pydantic import ValidationError

from codegen.schema import ClassDef, Document

__all__ = ["IDL_ROOT", "IdlError", "load"]

IDL_ROOT = Path(__file__).resolve().parent.parent / "idl"

Location = tuple[int | str, ...]


class IdlError(Exception):
    """The IDL is wrong; the text has one line a mistake."""


def load(root: Path = IDL_ROOT) -> Document:
    """The whole data model. Raises `IdlError` with file, line and key of every mistake."""
    main = root / "datamodel.yaml"
    data = _read(main)
    includes = cast("list[str]", data.pop("include", []))
    classes: dict[str, ClassDef] = {}
    mistakes: list[str] = []
    origin: dict[str, Path] = dict.fromkeys(data, main)
    for path in _included(root, main, includes):
        part = _read(path)
        if "class" in part:
            try:
                parsed = ClassDef.model_validate(part)
            except ValidationError as error:
                mistakes.extend(_explain(path, error))
                continue
            if parsed.name != path.stem:
                mistakes.append(f"{path}:1: class: {parsed.name!r} must be in {parsed.name}.yaml")
            classes[parsed.name] = parsed
            continue
        for key, value in part.items():
            if key in data:
                mistakes.append(_line(path, (key,), f"is already in {origin[key]}"))
            data[key] = value
            origin[key] = path
    try:
        document = Document.model_validate(data)
    except ValidationError as error:
        for detail in error.errors():
            place = detail["loc"]
            path = origin.get(str(place[0]), main) if place else main
            mistakes.append(_line(path, place, detail["msg"]))
        document = None
    if mistakes or document is None:
        raise IdlError("\n".join(mistakes))
    return document.model_copy(update={"classes": classes})


def _included(root: Path, main: Path, patterns: Sequence[str]) -> Iterator[Path]:
    for i, pattern in enumerate(patterns):
        found = sorted(root.glob(pattern))
        if not found:
            line = _find_line(main, ("include", i))
            raise IdlError(f"{main}:{line}: include: {pattern!r} names no file")
        yield from found


def _read(path: Path) -> dict[str, Any]:
    try:
        data = yaml.load(path.read_bytes(), Loader=_Loader)  # noqa: S506  # a SafeLoader
    except FileNotFoundError:
        raise IdlError(f"{path}: the file is missing") from None
    except yaml.YAMLError as error:
        raise IdlError(_explain_yaml(path, error)) from error
    if not isinstance(data, dict):
        raise IdlError(f"{path}:1: a mapping is expected")
    return cast("dict[str, Any]", data)


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Safe loader that refuses a key written twice: YAML would silently keep the last."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen: set[str] = set()
        for key, _ in cast("list[tuple[yaml.Node, yaml.Node]]", node.value):
            text = str(cast("object", key.value))
            if text in seen:
                raise yaml.constructor.ConstructorError(
                    None, None, f"{text}: is written twice", key.start_mark
                )
            seen.add(text)
        return cast("dict[Any, Any]", super().construct_mapping(node, deep))  # pyright: ignore


def _explain_yaml(path: Path, error: yaml.YAMLError) -> str:
    if not isinstance(error, yaml.MarkedYAMLError):
        return f"{path}:1: {error}"
    mark = error.problem_mark or error.context_mark
    said = ", ".join(filter(None, (error.context, error.problem)))
    return f"{path}:{mark.line + 1 if mark else 1}: {said}"


def _explain(path: Path, error: ValidationError) -> list[str]:
    return [_line(path, detail["loc"], detail["msg"]) for detail in error.errors()]


def _line(path: Path, place: Location, message: str) -> str:
    keys = ".".join(str(part) for part in place)
    return f"{path}:{_find_line(path, place)}: {keys}: {message}"


def _find_line(path: Path, place: Location) -> int:
    """The line of the deepest part of `place` that exists in the file."""
    with path.open("rb") as stream:
        node = yaml.compose(stream, Loader=yaml.SafeLoader)
    line = 1
    for part in place:
        entries: Mapping[Any, tuple[yaml.Node, yaml.Node]]
        if isinstance(node, yaml.MappingNode):
            pairs = cast("list[tuple[yaml.Node, yaml.Node]]", node.value)
            entries = {key.value: (key, value) for key, value in pairs}
            if part not in entries:
                break
            key, node = entries[part]
            line = key.start_mark.line + 1
        elif isinstance(node, yaml.SequenceNode) and isinstance(part, int):
            node = cast("list[yaml.Node]", node.value)[part]
            line = node.start_mark.line + 1
        else:
            break
    return line
