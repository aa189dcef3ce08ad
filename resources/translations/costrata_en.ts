<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>costrata::ChartText</name>
    <message numerus="yes">
        <source>%n configuration(s).</source>
        <translation>
            <numerusform>%n configuration.</numerusform>
            <numerusform>%n configurations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>costrata::CommitmentsPage</name>
    <message numerus="yes">
        <source>Cumulative cash, %n months</source>
        <translation>
            <numerusform>Cumulative cash, %n month</numerusform>
            <numerusform>Cumulative cash, %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>costrata::Diagram</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stands for %n equal ones</source>
        <translation>
            <numerusform>Stands for %n equal one</numerusform>
            <numerusform>Stands for %n equal ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>costrata::Document</name>
    <message numerus="yes">
        <source>%1 of %n designs → %2</source>
        <translation>
            <numerusform>%1 of %n design → %2</numerusform>
            <numerusform>%1 of %n designs → %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n designs</source>
        <translation>
            <numerusform>Duplicate %n design</numerusform>
            <numerusform>Duplicate %n designs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n designs</source>
        <translation>
            <numerusform>Delete %n design</numerusform>
            <numerusform>Delete %n designs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n designs</source>
        <translation>
            <numerusform>Add %n design</numerusform>
            <numerusform>Add %n designs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>costrata::GuideView</name>
    <message numerus="yes">
        <source>%n service(s) fit</source>
        <translation>
            <numerusform>%n service fits</numerusform>
            <numerusform>%n services fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why not the other %n</source>
        <translation>
            <numerusform>Why not the other %n</numerusform>
            <numerusform>Why not the other %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>costrata::Inspector</name>
    <message numerus="yes">
        <source>%n designs</source>
        <translation>
            <numerusform>%n design</numerusform>
            <numerusform>%n designs</numerusform>
        </translation>
    </message>
</context>
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
    <name>costrata::MatricesPage</name>
    <message numerus="yes">
        <source>%1 %n services as columns; what no vendor states is “not stated”.</source>
        <translation>
            <numerusform>%1 %n service as a column; what no vendor states is “not stated”.</numerusform>
            <numerusform>%1 %n services as columns; what no vendor states is “not stated”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>costrata::OptionsModel</name>
    <message numerus="yes">
        <source>Loss if stopped after %n months</source>
        <translation>
            <numerusform>Loss if stopped after %n month</numerusform>
            <numerusform>Loss if stopped after %n months</numerusform>
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
    <name>costrata::PlanPanel</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>costrata::QuestionList</name>
    <message numerus="yes">
        <source>%n service(s) fit</source>
        <translation>
            <numerusform>%n service fits</numerusform>
            <numerusform>%n services fit</numerusform>
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
    <name>costrata::Report</name>
    <message numerus="yes">
        <source>%n more in the full report.</source>
        <translation>
            <numerusform>%n more in the full report.</numerusform>
            <numerusform>%n more in the full report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %n designs.</source>
        <translation>
            <numerusform>Comparison of %n design.</numerusform>
            <numerusform>Comparison of %n designs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prices or quantities are missing</source>
        <translation>
            <numerusform>%n price or quantity is missing</numerusform>
            <numerusform>%n prices or quantities are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete designs show less so far, but what they miss may make them cheaper or dearer.</source>
        <translation>
            <numerusform>%n incomplete design shows less so far, but what it misses may make it cheaper or dearer.</numerusform>
            <numerusform>%n incomplete designs show less so far, but what they miss may make them cheaper or dearer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete designs cost more already.</source>
        <translation>
            <numerusform>%n incomplete design costs more already.</numerusform>
            <numerusform>%n incomplete designs cost more already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>costrata::SpaceText</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>costrata::SpaceView</name>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n designs</source>
        <translation>
            <numerusform>Adopt %n design</numerusform>
            <numerusform>Adopt %n designs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n design(s) added; there is no room for more.</source>
        <translation>
            <numerusform>%n design added; there is no room for more.</numerusform>
            <numerusform>%n designs added; there is no room for more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n designs are added. Undo takes them back.</source>
        <translation>
            <numerusform>%n design is added. Undo takes it back.</numerusform>
            <numerusform>%n designs are added. Undo takes them back.</numerusform>
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
