<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>costrata::MainWindow</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>costrata::PaletteItems</name>
    <message numerus="yes">
        <source>Show %n price(s) with “%1”</source>
        <translation>
            <numerusform>Show %n price with “%1”</numerusform>
            <numerusform>Show %n prices with “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>costrata::RecoveryBar</name>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n edit</numerusform>
            <numerusform>%n edits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>costrata::RegionModel</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>costrata::WorkloadPanel</name>
    <message numerus="yes">
        <source>%n design(s) follow the workload; a value that you change by hand stays.</source>
        <translation>
            <numerusform>%n design follows the workload; a value that you change by hand stays.</numerusform>
            <numerusform>%n designs follow the workload; a value that you change by hand stays.</numerusform>
        </translation>
    </message>
</context>
</TS>
