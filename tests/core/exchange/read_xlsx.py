#!/usr/bin/env python3
"""Reads a workbook with nothing but Python's standard library, and says as JSON what is in it."""
import json
import re
import sys
import xml.etree.ElementTree as ET
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
EXPECTED = {"[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
            "xl/worksheets/sheet1.xml"}


def decoded(text):
    return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found.group(1), 16)), text)


def main(path):
    book = zipfile.ZipFile(path)
    assert book.testzip() is None
    names = book.namelist()
    for name in names:
        ET.fromstring(book.read(name))  # every part is well-formed
    quoted = [look.get("quotePrefix") == "1"
              for look in ET.fromstring(book.read("xl/styles.xml")).find(MAIN + "cellXfs")]
    sheet = ET.fromstring(book.read("xl/worksheets/sheet1.xml"))
    rows = []
    for row in sheet.iter(MAIN + "row"):
        cells = []
        for cell in row.findall(MAIN + "c"):
            column = ord(cell.get("r")[0]) - ord("A")
            while len(cells) < column:
                cells.append({"text": "", "type": "text", "quoted": False})
            if cell.get("t") == "inlineStr":
                text = decoded("".join(part.text or "" for part in cell.iter(MAIN + "t")))
                cells.append({"text": text, "type": "text", "quoted": quoted[int(cell.get("s", "0"))]})
            else:
                cells.append({"text": cell.find(MAIN + "v").text, "type": "number", "quoted": False})
        rows.append(cells)
    print(json.dumps({
        "sheet": ET.fromstring(book.read("xl/workbook.xml")).find(MAIN + "sheets")[0].get("name"),
        "formulas": len(list(sheet.iter(MAIN + "f"))),
        "others": sorted(set(names) - EXPECTED),
        "rows": rows,
    }))


main(sys.argv[1])
