"""``python -m codegen`` writes the generated files; ``--check`` fails where they are stale."""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from codegen.emit import descriptions, messages, names, records, sdk, tables, xe
from codegen.expand import Model, expand
from codegen.load import IDL_ROOT, IdlError, load

ROOT = IDL_ROOT.parent


def generated(model: Model) -> dict[str, str]:
    """Path below the project's root -> unformatted text, of every generated file."""
    base = "xapi/generated"
    files = {
        f"{base}/__init__.py": '"""Written by codegen from idl/; never changed by hand."""\n',
        f"{base}/refs.py": names.refs(model),
        f"{base}/enums.py": names.enums(model),
        f"{base}/errors.py": names.errors(model),
        f"{base}/rbac.py": tables.rbac(model),
        f"{base}/operation_tables.py": tables.operation_tables(model),
        f"{base}/catalogue.py": tables.catalogue(model),
        f"{base}/records/__init__.py": records.records_init(model),
        f"{base}/messages/__init__.py": messages.messages_init(model),
        f"{base}/operations/__init__.py": messages.operations_init(model),
    }
    for cls in records.stored_classes(model):
        files[f"{base}/records/{cls.name}.py"] = records.record(model, cls)
    for cls in model.classes.values():
        if cls.messages:
            files[f"{base}/messages/{cls.name}.py"] = messages.table(model, cls)
        if any(map(messages.implemented_by_hand, cls.messages)):
            files[f"{base}/operations/{cls.name}.py"] = messages.interface(model, cls)
    files.update(sdk.files(model))
    files.update(xe.files(model))
    files.update(descriptions.files(model))
    return files


def write(files: dict[str, str], root: Path) -> None:
    """Write, sort imports, drop unused ones and format, as a person would have."""
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    ruff = shutil.which("ruff", path=str(Path(sys.executable).parent)) or "ruff"
    common = ["--isolated", "--quiet", "--line-length", "100"]
    first_party = ["--config", 'lint.isort.known-first-party=["xapi","xapi_sdk","xapi_xe"]']
    for command in (
        [ruff, "check", "--select", "I,F401", "--fix", "--no-cache", *common, *first_party],
        [ruff, "format", "--no-cache", *common],
    ):
        subprocess.run([*command, str(root)], check=True, timeout=300)  # noqa: S603


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; fail on drift")
    options = parser.parse_args()
    try:
        files = generated(expand(load()))
    except IdlError as error:
        print(error, file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory(dir=ROOT, prefix=".codegen-") as scratch:
        fresh = Path(scratch)
        write(files, fresh)
        drift = _drift(fresh, files)
        if options.check:
            for line in drift:
                print(line, file=sys.stderr)
            return 1 if drift else 0
        for name in files:
            target = ROOT / name
            target.parent.mkdir(parents=True, exist_ok=True)
            text = (fresh / name).read_bytes()
            if not target.exists() or target.read_bytes() != text:
                target.write_bytes(text)
    for line in drift:
        print(line)
        if line.startswith("surplus: "):
            (ROOT / line.removeprefix("surplus: ")).unlink()
    return 0


def _drift(fresh: Path, files: dict[str, str]) -> list[str]:
    found: list[str] = []
    for name in files:
        target = ROOT / name
        if not target.exists():
            found.append(f"missing: {name}")
        elif target.read_bytes() != (fresh / name).read_bytes():
            found.append(f"differs: {name}")
    places = [ROOT / "xapi/generated", *(ROOT / sdk.BASE / name for name in sdk.GENERATED)]
    places.append(ROOT / xe.BASE)
    for path in (path for place in places for path in sorted(place.rglob("*.py"))):
        name = path.relative_to(ROOT).as_posix()
        if name not in files:
            found.append(f"surplus: {name}")
    return found


if __name__ == "__main__":
    sys.exit(main())
