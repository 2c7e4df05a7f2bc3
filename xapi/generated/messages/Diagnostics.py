# Written by codegen from idl/; change the IDL, not this file.
"""Messages of Diagnostics: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from xapi.generated.rbac import POOL_OPERATOR
from xapi.idl.decode import map_of, ref, string
from xapi.idl.messages import Message, Policy, message, no_arguments, one_ref

_string_to_string_map = partial(map_of, string, string)


def _network_stats(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _string_to_string_map(args[1]),
    )


MESSAGES: tuple[Message, ...] = (
    message(
        "Diagnostics.db_stats",
        "custom",
        (),
        "(string -> string) map",
        POOL_OPERATOR,
        no_arguments,
        asynchronous=True,
    ),
    message(
        "Diagnostics.gc_compact",
        "custom",
        (("host", "host ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "Diagnostics.gc_stats",
        "custom",
        (("host", "host ref"),),
        "(string -> string) map",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "Diagnostics.network_stats",
        "custom",
        (
            ("host", "host ref"),
            ("params", "(string -> string) map"),
        ),
        "string set set",
        POOL_OPERATOR,
        _network_stats,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
)
