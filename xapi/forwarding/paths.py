"""From the policies of the data model to objects: ``self.SR``, ``vm.VBDs``, ``args.SR``, ``pool``.

A path starts at a parameter and follows reference fields; a set of references is followed for
each of its members. Paths are compiled once, when the daemon starts; a misspelt one fails then.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias, cast

from xapi.generated.records import MODELS
from xapi.idl.messages import Message
from xapi.idl.record import Reader
from xapi.idl.types import Record, Ref, Set, Type
from xapi.operations.context import Mark

__all__ = ["Follow", "MarkFinder", "PolicyError", "compile_marks", "compile_path"]

Follow: TypeAlias = Callable[[Reader, Sequence[Any]], "list[str]"]
MarkFinder: TypeAlias = Callable[[Reader, Sequence[Any]], "list[Mark]"]

_CLASSES = {model.name: model for model in MODELS}


class PolicyError(ValueError):
    """A policy of the data model names something that is not there."""


def compile_path(message: Message, path: str) -> tuple[str, Follow]:
    """Class of the objects the path leads to, and the function that finds them."""
    head, *steps = path.split(".")
    if head == "pool":
        return "pool", lambda db, _args: [row.ref for row in db.rows("pool")]
    position, type_ = _parameter(message, head)
    if isinstance(type_, Record):
        return _from_struct(message, position, type_, steps)
    cls = _class_of(message, path, type_)
    classes = [cls]
    for step in steps:
        model = _CLASSES[classes[-1]]
        if step not in model.field:
            raise PolicyError(f"{message.name}: {path}: {classes[-1]} has no field {step}")
        classes.append(_class_of(message, path, model.field[step].type))
    hops = tuple(zip(classes, steps, strict=False))

    def follow(db: Reader, args: Sequence[Any]) -> list[str]:
        start = args[position]
        found = _targets(start)
        for owner, field in hops:
            found = [
                target
                for ref in found
                if (row := db.find(owner, ref)) is not None
                for target in _targets(getattr(row, field))
            ]
        return found

    return classes[-1], follow


def _from_struct(
    message: Message, position: int, type_: Record, steps: Sequence[str]
) -> tuple[str, Follow]:
    """``args.SR``: a field of a constructor's argument."""
    (field,) = steps
    cls = _class_of(message, field, _CLASSES[type_.cls].field[field].type)

    def follow(_db: Reader, args: Sequence[Any]) -> list[str]:
        return _targets(cast("Mapping[str, Any]", args[position])[field])

    return cls, follow


def _parameter(message: Message, name: str) -> tuple[int, Type]:
    for position, param in enumerate(message.params):
        if param.name == name:
            return position, param.type
    raise PolicyError(f"{message.name} has no parameter {name}")


def _class_of(message: Message, path: str, type_: Type) -> str:
    match type_:
        case Ref(cls) | Set(Ref(cls)):
            return cls
        case _:
            raise PolicyError(f"{message.name}: {path}: {type_} is no reference")


def _targets(value: object) -> list[str]:
    return (
        list(cast("tuple[str, ...]", value)) if isinstance(value, tuple) else [cast("str", value)]
    )


def compile_marks(message: Message) -> tuple[MarkFinder, tuple[str, ...]]:
    """The function that finds the marks of a call, and operations marked on its target host."""
    finders: list[tuple[str, Follow, str]] = []
    on_target: list[str] = []
    for mark in message.policy.marks:
        path, operation = mark.rsplit(":", 1)
        if path == "target":
            on_target.append(operation)
        else:
            cls, follow = compile_path(message, path)
            finders.append((cls, follow, operation))

    def find(db: Reader, args: Sequence[Any]) -> list[Mark]:
        found: list[Mark] = []
        for index, (cls, follow, operation) in enumerate(finders):
            for ref in follow(db, args):
                # The first path names what the call is about: if it is gone, the call fails.
                if index == 0 or db.find(cls, ref) is not None:
                    found.append(Mark(cls, ref, operation))
        return found

    return find, tuple(on_target)
