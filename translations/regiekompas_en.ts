<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message numerus="yes">
        <source>year of birth differs by %n year(s)</source>
        <translation>
            <numerusform>year of birth differs by %n year</numerusform>
            <numerusform>year of birth differs by %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Differs by %n year(s)</source>
        <translation>
            <numerusform>Differs by %n year</numerusform>
            <numerusform>Differs by %n years</numerusform>
        </translation>
    </message>
</context>
</TS>
