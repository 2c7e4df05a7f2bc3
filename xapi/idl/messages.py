"""Messages at run time: what generated tables say of each message, and argument validators.

A validator takes the arguments of a call without the session, already counted, and gives them as
typed Python values. It raises `xapi.idl.decode.WireTypeError` and reads no object.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias, cast

from xapi.idl.decode import Decoder, WireTypeError, ref, string
from xapi.idl.types import Type, parse_type

__all__ = [
    "Message",
    "Param",
    "Policy",
    "Tag",
    "Validator",
    "constructor",
    "message",
    "no_arguments",
    "one_ref",
    "one_string",
    "ref_and",
    "ref_key_value",
]

Tag: TypeAlias = Literal[
    "custom", "getter", "setter", "add_to", "remove_from", "add", "remove", "constructor",
    "destructor", "get_by_uuid", "get_by_name_label", "get_record", "get_all", "get_all_where",
    "get_all_records", "get_all_records_where",
]  # fmt: skip

Validator: TypeAlias = Callable[[Sequence[object]], tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Param:
    """One parameter, without the leading session."""

    name: str
    type: Type
    optional: bool = False
    default: object = None
    secret: bool = False


@dataclass(frozen=True, slots=True)
class Policy:
    """Where a message runs and what it blocks meanwhile (semantics.md §7)."""

    runs_on: str = "coordinator"
    marks: tuple[str, ...] = ()
    """``path:operation``; the path starts at a parameter, ``pool`` or ``target`` (the host)."""
    retry_policy: str = "standard"
    alerts: tuple[str, ...] = ()
    rolling_upgrade_check: bool = False


_COORDINATOR = Policy()


@dataclass(frozen=True, slots=True)
class Message:
    """One message of the API."""

    name: str
    """``Class.message``, as on the wire."""
    cls: str
    verb: str
    tag: Tag
    params: tuple[Param, ...]
    mandatory: int
    result: Type
    roles: int
    """Bit mask of `xapi.generated.rbac.ROLES`; 0: local superusers only."""
    validate: Validator
    field: str | None = None
    key_roles: Mapping[str, int] | None = None
    """Protected map keys (a trailing ``*`` matches a prefix) and who may touch them."""
    asynchronous: bool = False
    session: bool = True
    custom: bool = True
    """Answered by hand-written code; otherwise from the database."""
    read_only: bool = False
    """Changes nothing: one of the derived reads."""
    removed: bool = False
    secret: bool = False
    result_secret: bool = False
    pool_internal: bool = False
    emergency: bool = False
    not_forwarded: bool = False
    extension: str | None = None
    """Host extension script that answers it."""
    errors: tuple[str, ...] = ()
    policy: Policy = _COORDINATOR

    @property
    def permission(self) -> str:
        """Name of the right a caller needs."""
        return self.name.lower()


_READS = frozenset(
    {
        "getter", "get_by_uuid", "get_by_name_label", "get_record", "get_all", "get_all_where",
        "get_all_records", "get_all_records_where",
    }
)  # fmt: skip


def message(
    name: str,
    tag: Tag,
    params: tuple[tuple[Any, ...], ...],
    result: str,
    roles: int,
    validate: Validator,
    **settings: Any,
) -> Message:
    """A message from the compact form that generated tables use.

    `params` are ``(name, type)``, ``(name, type, default)`` for an optional one; names in
    ``secrets`` are kept out of logs.
    """
    cls, verb = name.split(".")
    secrets = cast("tuple[str, ...]", settings.pop("secrets", ()))
    made = tuple(
        Param(n, parse_type(t), bool(rest), rest[0] if rest else None, n in secrets)
        for n, t, *rest in params
    )
    return Message(
        name=name,
        cls=cls,
        verb=verb,
        tag=tag,
        params=made,
        mandatory=sum(not p.optional for p in made),
        result=parse_type(result),
        roles=roles,
        validate=validate,
        read_only=tag in _READS,
        **settings,
    )


def no_arguments(_args: Sequence[object]) -> tuple[Any, ...]:
    return ()


def one_ref(args: Sequence[object]) -> tuple[Any, ...]:
    return (ref(args[0]),)


def one_string(args: Sequence[object]) -> tuple[Any, ...]:
    return (string(args[0]),)


def ref_and(value: Decoder) -> Validator:
    """``(self, value)``: setters, ``add_F``, ``remove_F`` and ``remove_from_F``."""

    def validate(args: Sequence[object]) -> tuple[Any, ...]:
        return (ref(args[0]), value(args[1]))

    return validate


def ref_key_value(key: Decoder, value: Decoder) -> Validator:
    """``(self, key, value)``: ``add_to_F``."""

    def validate(args: Sequence[object]) -> tuple[Any, ...]:
        return (ref(args[0]), key(args[1]), value(args[2]))

    return validate


def constructor(
    required: Mapping[str, Decoder], optional: Mapping[str, tuple[Decoder, object]]
) -> Validator:
    """One struct of fields. Unknown members are ignored, a missing required one is an error."""

    def validate(args: Sequence[object]) -> tuple[Any, ...]:
        struct = args[0]
        if not isinstance(struct, dict):
            raise WireTypeError('Failure("Expected struct")')
        given = cast("dict[str, object]", struct)
        made: dict[str, object] = {}
        for name, decode in required.items():
            if name not in given:
                raise WireTypeError(f'Server_helpers.Dispatcher_FieldNotFound("{name}")')
            made[name] = decode(given[name])
        for name, (decode, default) in optional.items():
            made[name] = decode(given[name]) if name in given else default
        return (made,)

    return validate
