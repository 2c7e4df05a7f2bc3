# Written by codegen from idl/; change the IDL, not this file.
"""Messages of event: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from xapi.generated.rbac import READ_ONLY
from xapi.idl.decode import double, set_of, string
from xapi.idl.messages import Message, message, no_arguments

_string_set = partial(set_of, string)


def _from(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        _string_set(args[0]),
        string(args[1]),
        double(args[2]),
    )


def _inject(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        string(args[0]),
        string(args[1]),
    )


def _register(args: Sequence[object]) -> tuple[Any, ...]:
    return (_string_set(args[0]),)


def _unregister(args: Sequence[object]) -> tuple[Any, ...]:
    return (_string_set(args[0]),)


MESSAGES: tuple[Message, ...] = (
    message(
        "event.from",
        "custom",
        (
            ("classes", "string set"),
            ("token", "string"),
            ("timeout", "float"),
        ),
        "event record set",
        READ_ONLY,
        _from,
        errors=(
            "EVENT_FROM_TOKEN_PARSE_FAILURE",
            "EVENT_SUBSCRIPTION_PARSE_FAILURE",
        ),
    ),
    message("event.get_current_id", "custom", (), "int", READ_ONLY, no_arguments),
    message(
        "event.inject",
        "custom",
        (
            ("class", "string"),
            ("ref", "string"),
        ),
        "string",
        READ_ONLY,
        _inject,
    ),
    message(
        "event.next",
        "custom",
        (),
        "event record set",
        READ_ONLY,
        no_arguments,
        errors=(
            "SESSION_NOT_REGISTERED",
            "EVENTS_LOST",
            "EVENT_SUBSCRIPTION_PARSE_FAILURE",
        ),
    ),
    message(
        "event.register",
        "custom",
        (("classes", "string set"),),
        "void",
        READ_ONLY,
        _register,
        asynchronous=True,
    ),
    message(
        "event.unregister",
        "custom",
        (("classes", "string set"),),
        "void",
        READ_ONLY,
        _unregister,
        asynchronous=True,
    ),
)
