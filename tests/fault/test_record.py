#!/usr/bin/env python3
"""What record.py writes on a machine that can run nothing: a row for every check, none of them passed."""
import importlib.util
import os
import sys
import tempfile
import types

HERE = os.path.dirname(os.path.abspath(__file__))
spec = importlib.util.spec_from_file_location("record", os.path.join(HERE, "record.py"))
record = importlib.util.module_from_spec(spec)
spec.loader.exec_module(record)

with tempfile.TemporaryDirectory() as empty:
    os.environ["PATH"] = empty
    wish = types.SimpleNamespace(full=False, quick=False, kills=None, places=None, states=None, seeds=None, first_seed=1,
                                 events=None, release=empty, targets=list(record.FUZZED))
    every = record.checks(empty, wish)
    assert list(every) == record.NAMES, "a name without a check"
    rows = {name: made if isinstance(made, list) else [made] for name, made in ((n, check()) for n, check in every.items())}

targets = sorted(name[len("fuzz_"):-len(".cpp")] for name in os.listdir(os.path.join(os.path.dirname(HERE), "fuzz"))
                 if name.startswith("fuzz_"))
assert sorted(record.FUZZED) == targets, f"fuzz targets without a row: {set(targets) ^ set(record.FUZZED)}"
assert len(rows["fuzz"]) == len(targets) == len({row.check for row in rows["fuzz"]})
wrong = [(name, row.outcome) for name, made in rows.items() for row in made if not row.outcome.startswith(record.NOT_RUN)]
assert not wrong, f"not 'niet uitgevoerd' where nothing can run: {wrong}"
print(f"{sum(len(made) for made in rows.values())} rows, none passed")
sys.exit(0)
