"""VM.import: an archive that this server fetches itself (docs/export.md)."""

from __future__ import annotations

from xapi.generated import refs
from xapi.generated.operations.VM import VMOperations
from xapi.operations.context import Call
from xapi.operations.vm.archive.asking import sr_asked
from xapi.operations.vm.archive.importing import import_archive
from xapi.operations.vm.archive.matching import Wish

__all__ = ["Imports"]


class Imports(VMOperations[Call]):
    """The way in that is a message; the other one is the action ``put_import``."""

    async def import_(
        self, call: Call, url: str, sr: refs.SRRef, full_restore: bool, force: bool
    ) -> tuple[refs.VMRef, ...]:
        """A null `sr` is the pool's default one; the errors are those of fetching and importing."""
        target = sr_asked(call, {} if sr == refs.NULL else {"sr_id": sr})
        wish = Wish(target, restore=full_restore, force=force)
        async with call.services.fetch(url) as body:
            made = await import_archive(call, wish, body)
        return tuple(refs.VMRef(vm) for vm in made)
