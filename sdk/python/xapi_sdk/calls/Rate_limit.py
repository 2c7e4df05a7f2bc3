# Written by codegen from idl/; change the IDL, not this file.
"""Messages of Rate_limit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import Invoker, TaskInvoker
from xapi_sdk.model import Rate_limit as m

if TYPE_CHECKING:
    from xapi_sdk.model.Rate_limit import RateLimitRecord
    from xapi_sdk.task import Task


class RateLimitCalls:
    """A token bucket that slows down its callers: each call takes tokens, which flow back at a
    fixed rate.
    """

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def add_caller(self, ref: refs.RateLimitRef, caller: refs.CallerRef) -> None:
        """Puts a caller under this limit; a caller is under one limit at most. A prototype; it
        may change.
        """
        return self._client.invoke(m.add_caller, (ref, caller))

    def remove_caller(self, ref: refs.RateLimitRef, caller: refs.CallerRef) -> None:
        """Frees a caller from this limit. A prototype; it may change."""
        return self._client.invoke(m.remove_caller, (ref, caller))

    def set_burst_size(self, ref: refs.RateLimitRef, value: float) -> None:
        """Sets the size of the bucket in tokens. A prototype; it may change.

        value: Tokens.
        """
        return self._client.invoke(m.set_burst_size, (ref, value))

    def set_fill_rate(self, ref: refs.RateLimitRef, value: float) -> None:
        """Sets how many tokens flow back per second. A prototype; it may change.

        value: Tokens per second.
        """
        return self._client.invoke(m.set_fill_rate, (ref, value))

    def get_burst_size(self, ref: refs.RateLimitRef) -> float:
        """Read burst_size: Size of the bucket in tokens: how much may be used at once after a
        pause. A prototype; it may change.
        """
        return self._client.invoke(m.get_burst_size, (ref,))

    def get_callers(self, ref: refs.RateLimitRef) -> list[refs.CallerRef]:
        """Read callers: Callers that share the bucket. A prototype; it may change."""
        return self._client.invoke(m.get_callers, (ref,))

    def get_fill_rate(self, ref: refs.RateLimitRef) -> float:
        """Read fill_rate: Tokens flowing back per second: the use that can be kept up. A
        prototype; it may change.
        """
        return self._client.invoke(m.get_fill_rate, (ref,))

    def get_name_description(self, ref: refs.RateLimitRef) -> str:
        """Read name_description: Free description for people. A prototype; it may change."""
        return self._client.invoke(m.get_name_description, (ref,))

    def set_name_description(self, ref: refs.RateLimitRef, value: str) -> None:
        """Set name_description: Free description for people. A prototype; it may change."""
        return self._client.invoke(m.set_name_description, (ref, value))

    def get_name_label(self, ref: refs.RateLimitRef) -> str:
        """Read name_label: Display name of the limit. A prototype; it may change."""
        return self._client.invoke(m.get_name_label, (ref,))

    def set_name_label(self, ref: refs.RateLimitRef, value: str) -> None:
        """Set name_label: Display name of the limit. A prototype; it may change."""
        return self._client.invoke(m.set_name_label, (ref, value))

    def get_uuid(self, ref: refs.RateLimitRef) -> str:
        """Read uuid: Unique identifier of the record. A prototype; it may change."""
        return self._client.invoke(m.get_uuid, (ref,))

    def create(
        self,
        *,
        burst_size: float = 0.0,
        fill_rate: float = 0.0,
        name_description: str = "",
        name_label: str = "",
    ) -> refs.RateLimitRef:
        """Make a Rate_limit object from its record. A prototype; it may change.

        burst_size: Size of the bucket in tokens: how much may be used at once after a pause.
        fill_rate: Tokens flowing back per second: the use that can be kept up.
        name_description: Free description for people.
        name_label: Display name of the limit.
        """
        return self._client.invoke(
            m.create,
            (
                {
                    "burst_size": burst_size,
                    "fill_rate": fill_rate,
                    "name_description": name_description,
                    "name_label": name_label,
                },
            ),
        )

    def destroy(self, ref: refs.RateLimitRef) -> None:
        """Destroy the Rate_limit object. A prototype; it may change."""
        return self._client.invoke(m.destroy, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.RateLimitRef:
        """The object with this uuid. A prototype; it may change."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.RateLimitRef) -> RateLimitRecord:
        """All visible fields of the object. A prototype; it may change."""
        return self._client.invoke(m.get_record, (ref,))

    def get_by_name_label(self, label: str) -> list[refs.RateLimitRef]:
        """All objects with this name. A prototype; it may change."""
        return self._client.invoke(m.get_by_name_label, (label,))

    def get_all(self) -> list[refs.RateLimitRef]:
        """All objects. A prototype; it may change."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.RateLimitRef]:
        """All objects for which the filter expression holds. A prototype; it may change."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.RateLimitRef, RateLimitRecord]:
        """All objects with their records. A prototype; it may change."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.RateLimitRef, RateLimitRecord]:
        """All objects, with their records, for which the filter holds. A prototype; it may
        change.
        """
        return self._client.invoke(m.get_all_records_where, (expr,))


class RateLimitTasks:
    """Messages of Rate_limit as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    def add_caller(self, ref: refs.RateLimitRef, caller: refs.CallerRef) -> Task[None]:
        """Puts a caller under this limit; a caller is under one limit at most. A prototype; it
        may change.
        """
        return self._client.start(m.add_caller, (ref, caller))

    def remove_caller(self, ref: refs.RateLimitRef, caller: refs.CallerRef) -> Task[None]:
        """Frees a caller from this limit. A prototype; it may change."""
        return self._client.start(m.remove_caller, (ref, caller))

    def set_burst_size(self, ref: refs.RateLimitRef, value: float) -> Task[None]:
        """Sets the size of the bucket in tokens. A prototype; it may change.

        value: Tokens.
        """
        return self._client.start(m.set_burst_size, (ref, value))

    def set_fill_rate(self, ref: refs.RateLimitRef, value: float) -> Task[None]:
        """Sets how many tokens flow back per second. A prototype; it may change.

        value: Tokens per second.
        """
        return self._client.start(m.set_fill_rate, (ref, value))

    def create(
        self,
        *,
        burst_size: float = 0.0,
        fill_rate: float = 0.0,
        name_description: str = "",
        name_label: str = "",
    ) -> Task[refs.RateLimitRef]:
        """Make a Rate_limit object from its record. A prototype; it may change.

        burst_size: Size of the bucket in tokens: how much may be used at once after a pause.
        fill_rate: Tokens flowing back per second: the use that can be kept up.
        name_description: Free description for people.
        name_label: Display name of the limit.
        """
        return self._client.start(
            m.create,
            (
                {
                    "burst_size": burst_size,
                    "fill_rate": fill_rate,
                    "name_description": name_description,
                    "name_label": name_label,
                },
            ),
        )

    def destroy(self, ref: refs.RateLimitRef) -> Task[None]:
        """Destroy the Rate_limit object. A prototype; it may change."""
        return self._client.start(m.destroy, (ref,))
