"""The base of all records: what an object looked like when the server was asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, Self

__all__ = ["Record"]


class Record:
    """A read-only picture of an object. Changes go through the messages of its class.

    A field that the server does not have reads as its type's empty value; a field that this
    version of the SDK does not know keeps its plain value and can be read all the same.
    """

    api_class: ClassVar[str] = ""
    """Name of the class in the API."""
    _decoders: ClassVar[Mapping[str, Callable[[Any], Any]]] = {}
    _unset: ClassVar[Mapping[str, Callable[[], Any]]] = {}

    def __init__(self, **fields: Any) -> None:
        """For tests and doubles: any fields, typed."""
        self.__dict__.update(fields)

    @classmethod
    def decode(cls, plain: dict[str, Any]) -> Self:
        """A record from what a codec read; takes over the dictionary."""
        for name, decode in cls._decoders.items():
            if name in plain:
                plain[name] = decode(plain[name])
        made = cls.__new__(cls)
        object.__setattr__(made, "__dict__", plain)
        return made

    def to_dict(self) -> dict[str, Any]:
        """The fields that the server sent, typed."""
        return dict(self.__dict__)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            unset = type(self)._unset.get(name)
            if unset is None:
                raise AttributeError(f"{type(self).__name__} has no field {name!r}")
            return unset()

    def __setattr__(self, name: str, value: Any) -> NoReturn:
        raise AttributeError(f"records are read-only; see the set_{name} message")

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.__dict__ == other.__dict__

    # Python's own way to say so, for which object's declaration has no room.
    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        told = [
            f"{name}={self.__dict__[name]!r}"
            for name in ("name_label", "uuid")
            if name in self.__dict__
        ]
        return f"{type(self).__name__}({', '.join(told)})"

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *type(self)._unset})
