"""Secrets: values kept apart from the settings that name them by uuid."""

from __future__ import annotations

from collections.abc import Mapping

from xapi.generated import records, refs
from xapi.generated.operations.secret import secretArgs, secretOperations
from xapi.operations.context import Call

__all__ = ["secret"]


class secret(secretOperations[Call]):
    """See `xapi.generated.operations.secret`."""

    async def create(self, call: Call, args: secretArgs) -> refs.secretRef:
        with call.db.transaction() as tx:
            return records.secret.create(
                tx, value=args["value"], other_config=dict(args["other_config"])
            )

    async def introduce(
        self, call: Call, uuid: str, value: str, other_config: Mapping[str, str]
    ) -> refs.secretRef:
        """INTERNAL_ERROR where the uuid is taken."""
        with call.db.transaction() as tx:
            return records.secret.create(
                tx, uuid=uuid, value=value, other_config=dict(other_config)
            )

    async def destroy(self, call: Call, ref: refs.secretRef) -> None:
        with call.db.transaction() as tx:
            records.secret.delete(tx, ref)
