#!/usr/bin/env python3
"""The reader that follows docs/crypto.md alone, held against that page's vectors and against files of the program.

  test_read_vault.py REGIEKOMPAS-CLI

A second program that reads what the first wrote: neither can change the format unseen.
"""
import ctypes
import importlib.util
import json
import os
import re
import struct
import subprocess
import sys
import tempfile
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
READER = os.path.join(ROOT, "tools", "read_vault.py")
specification = importlib.util.spec_from_file_location("read_vault", READER)
reader = importlib.util.module_from_spec(specification)
specification.loader.exec_module(reader)
CLI = sys.argv.pop(1) if len(sys.argv) > 1 else None
PAGE = open(os.path.join(ROOT, "docs", "crypto.md"), encoding="utf-8").read()
DATA_KEY = bytes(range(32))
PASSWORD = "Zoë en de klüis".encode()


def slot(**more):
    return {"id": "44" * 16, "user": "22" * 16, "kind": "password", "label": "coördinator", "passes": 1, "memory": 65536,
            "salt": "33" * 16, "nonce": "55" * 24} | more


FILE = {"vault": "11" * 16, "practice": False}


def printed(label):
    """A value of the page: the hexadecimal digits after @label, over one line or two."""
    found = re.search(re.escape(label) + r"\s+((?:[0-9a-f]{32,}\s*)+)", PAGE)
    return bytes.fromhex("".join(found.group(1).split()))


class Vectors(unittest.TestCase):
    def test_keys_from_the_data_key(self):
        rows = re.findall(r"^\| (\d) \| \w+ \|[^|]*\| `([0-9a-f]{64})` \|$", PAGE, re.MULTILINE)
        self.assertEqual([int(n) for n, _ in rows], [1, 2, 3, 4, 5, 6, 7])
        for n, digits in rows:
            self.assertEqual(reader.subkey(DATA_KEY, int(n)).hex(), digits)

    def test_key_of_a_password(self):
        self.assertEqual(reader.argon2id(PASSWORD, slot()), printed("wrap key"))

    def test_what_a_slot_binds(self):
        self.assertEqual(reader.blake2b(reader.bound(FILE, slot())), printed("BLAKE2b(bound)"))

    def test_a_wrapped_key_opens(self):
        wrapped = slot(wrapped=printed("wrapped ").hex())
        self.assertEqual(reader.unwrap(FILE, wrapped, printed("wrap key")), DATA_KEY)

    def test_hashes_of_the_audit(self):
        key = reader.subkey(DATA_KEY, 2)
        row = reader.row_hash(key, 4, 7, b"abc")
        self.assertIn(row.hex(), PAGE)
        action = {"seq": 2, "prev_hash": b"\xaa" * 32, "action_id": b"\x66" * 16, "at": 1795680000000,
                  "monotonic": 1795680000001, "app_version": "0.1.0", "origin": "c0ffee", "actor": b"\x22" * 16,
                  "action": "read-case", "object_kind": "case", "object_id": "7" * 32, "object_number": "RK-2026-0042",
                  "result": "done", "reason": "Waarneming: zieke collega", "rows_changed": 1,
                  "items": reader.next_digest(bytes(32), 4, 7, 1, row), "actor_role": "thv-coordinator",
                  "actor_function": "THV-coördinator", "actor_org": "Perspektief", "ground": "asked", "break_glass": 1}
        self.assertEqual(action["items"], printed("items"))
        self.assertEqual(reader.audit_hash(key, action), printed("\naction"))
        older = action | dict.fromkeys(reader.STANDING)
        self.assertEqual(reader.audit_hash(key, older), printed("the same of 14"))
        for name in reader.STANDING:
            self.assertIsNone(reader.audit_hash(key, action | {name: None}), name)

    def test_whatever_is_bound_cannot_be_changed(self):
        wrapped = printed("wrapped ").hex()
        for changed in ({"label": "beheerder"}, {"passes": 2}, {"user": "23" * 16}, {"salt": "34" * 16}, {"nonce": "56" * 24}):
            self.assertIsNone(reader.unwrap(FILE, slot(wrapped=wrapped, **changed), printed("wrap key")), changed)
        self.assertIsNone(reader.unwrap(FILE | {"practice": True}, slot(wrapped=wrapped), printed("wrap key")))


def envelope(content, key, kind="backup"):
    """An envelope written by the page's words, to show that the reader does not only read its own program."""
    header = json.dumps({"format": "regiekompas-envelope", "kind": kind, "vault": "11" * 16, "chunk": 65536}).encode()
    front = b"RegieEnv" + struct.pack("<I", 1) + struct.pack("<I", len(header)) + header
    sodium = reader.sodium
    state = ctypes.create_string_buffer(sodium.crypto_secretstream_xchacha20poly1305_statebytes())
    stream = ctypes.create_string_buffer(24)
    sodium.crypto_secretstream_xchacha20poly1305_init_push(state, stream, key)
    out, bound = front + stream.raw, front
    pieces = [content[at:at + 65536] for at in range(0, max(1, len(content)), 65536)]
    for number, piece in enumerate(pieces):
        chunk = ctypes.create_string_buffer(len(piece) + 17)
        sodium.crypto_secretstream_xchacha20poly1305_push(
            state, chunk, None, piece, reader.u64(len(piece)), bound, reader.u64(len(bound)),
            3 if number == len(pieces) - 1 else 0)
        out, bound = out + chunk.raw, b""
    return out


class Envelopes(unittest.TestCase):
    KEY = bytes(range(32, 64))

    def test_content_comes_back(self):
        for size in (0, 1, 65535, 65536, 65537, 200000):
            content = bytes(i * 7 % 251 for i in range(size))
            self.assertEqual(reader.content_of(envelope(content, self.KEY), self.KEY), content, size)

    def test_every_change_and_cut_is_seen(self):
        raw = envelope(b"wat erin staat" * 40, self.KEY)
        length = 16 + struct.unpack("<I", raw[12:16])[0]
        for at in range(length, len(raw)):
            wrong = bytearray(raw)
            wrong[at] ^= 1
            with self.assertRaises(SystemExit):
                reader.content_of(bytes(wrong), self.KEY)
        for cut in range(length + 24, len(raw), 17):
            with self.assertRaises(SystemExit):
                reader.content_of(raw[:cut], self.KEY)
        with self.assertRaises(SystemExit):
            reader.content_of(raw + b"x", self.KEY)

    def test_another_front_does_not_fit(self):
        raw = envelope(b"wat erin staat", self.KEY)
        wrong = raw.replace(b'"backup"', b'"export"', 1)
        with self.assertRaises(SystemExit):
            reader.content_of(wrong, self.KEY)


@unittest.skipUnless(CLI, "no program given")
class Files(unittest.TestCase):
    """What the program writes, read by the page."""

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.home = self.folder.name
        self.vault = os.path.join(self.home, "oefen.kluis")
        self.run_cli("demo", "--vault", self.vault, "--households", "2", "--seed", "1")

    def tearDown(self):
        self.folder.cleanup()

    def run_cli(self, *words):
        return subprocess.run((CLI, *words), check=True, capture_output=True, text=True,
                              env=os.environ | {"XDG_STATE_HOME": os.path.join(self.home, "state")})

    def read(self, *words):
        return subprocess.run((sys.executable, READER, *words), capture_output=True, text=True)

    def test_a_vault_and_its_backup_have_one_key(self):
        backup = os.path.join(self.home, "kopie.kbackup")
        self.run_cli("backup", "--vault", self.vault, "--out", backup)
        of_vault = self.read(self.vault)
        self.assertEqual(of_vault.returncode, 0, of_vault.stderr)
        out = os.path.join(self.home, "uit")
        os.mkdir(out)
        of_backup = self.read(backup, "--out", out)
        self.assertEqual(of_backup.returncode, 0, of_backup.stderr)
        self.assertEqual(of_vault.stdout.splitlines()[-1], of_backup.stdout.splitlines()[-1])
        self.assertEqual(sorted(os.listdir(out)), ["data.db", "drafts.db"])
        for name in os.listdir(out):
            with open(os.path.join(out, name), "rb") as file:
                self.assertNotEqual(file.read(16), b"SQLite format 3\0")

    def test_every_action_of_the_log_says_as_what_and_by_which_right(self):
        read = self.read(self.vault, "--audit")
        self.assertEqual(read.returncode, 0, read.stderr)
        actions, standing = re.search(r"log: (\d+) actions, (\d+) with", read.stdout).groups()
        self.assertGreater(int(actions), 2)
        self.assertEqual(actions, standing)

    def test_changed_slots_are_seen(self):
        path = os.path.join(self.vault, "slots.json")
        with open(path, encoding="utf-8") as file:
            slots = json.load(file)
        slots["slots"][0]["label"] = "beheerder"
        with open(path, "w", encoding="utf-8") as file:
            json.dump(slots, file)
        self.assertNotEqual(self.read(self.vault).returncode, 0)


if __name__ == "__main__":
    unittest.main(verbosity=1)
