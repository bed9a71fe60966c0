<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AdviceWords</name>
    <message numerus="yes">
        <source>Crisis is fresh: imposed %n day(s) ago</source>
        <translation>
            <numerusform>Crisis is fresh: imposed %n day ago</numerusform>
            <numerusform>Crisis is fresh: imposed %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Crisis is fresh: reported %n day(s) ago</source>
        <translation>
            <numerusform>Crisis is fresh: reported %n day ago</numerusform>
            <numerusform>Crisis is fresh: reported %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>2nd barring order in %n month(s)</source>
        <translation>
            <numerusform>2nd barring order in %n month</numerusform>
            <numerusform>2nd barring order in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 barring orders in %n month(s)</source>
        <translation>
            <numerusform>%1 barring orders in %n month</numerusform>
            <numerusform>%1 barring orders in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) at Veilig Thuis</source>
        <translation>
            <numerusform>%n report at Veilig Thuis</numerusform>
            <numerusform>%n reports at Veilig Thuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Latest event %n day(s) ago: the crisis is not fresh</source>
        <translation>
            <numerusform>Latest event %n day ago: the crisis is not fresh</numerusform>
            <numerusform>Latest event %n days ago: the crisis is not fresh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n barring order(s) not verified</source>
        <translation>
            <numerusform>%n barring order not verified</numerusform>
            <numerusform>%n barring orders not verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) VT not verified</source>
        <translation>
            <numerusform>%n report VT not verified</numerusform>
            <numerusform>%n reports VT not verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still open</source>
        <translation>
            <numerusform>%n question still open</numerusform>
            <numerusform>%n questions still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n barring order(s) longer ago than the look-back</source>
        <translation>
            <numerusform>%n barring order longer ago than the look-back</numerusform>
            <numerusform>%n barring orders longer ago than the look-back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n safety question(s) not asked yet</source>
        <translation>
            <numerusform>%n safety question not asked yet</numerusform>
            <numerusform>%n safety questions not asked yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more barring order(s)</source>
        <translation>
            <numerusform>%n more barring order</numerusform>
            <numerusform>%n more barring orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more report(s) at Veilig Thuis</source>
        <translation>
            <numerusform>%n more report at Veilig Thuis</numerusform>
            <numerusform>%n more reports at Veilig Thuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>an answer to %n open question(s)</source>
        <translation>
            <numerusform>an answer to %n open question</numerusform>
            <numerusform>an answer to %n open questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message numerus="yes">
        <source>%1, %n record(s) written</source>
        <extracomment>%1 is what was done (&quot;Intake recorded&quot;), %n how many rows of the store it wrote</extracomment>
        <translation>
            <numerusform>%1, %n record written</numerusform>
            <numerusform>%1, %n records written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) left out</source>
        <translation>
            <numerusform>%n field left out</numerusform>
            <numerusform>%n fields left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A list about %n case(s)</source>
        <translation>
            <numerusform>A list about %n case</numerusform>
            <numerusform>A list about %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message numerus="yes">
        <source>%n event(s) may count too.</source>
        <translation>
            <numerusform>%n event may count too.</numerusform>
            <numerusform>%n events may count too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) passed.</source>
        <translation>
            <numerusform>%n date passed.</numerusform>
            <numerusform>%n dates passed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of the assessment still open.</source>
        <translation>
            <numerusform>%n question of the assessment still open.</numerusform>
            <numerusform>%n questions of the assessment still open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was put out %n time(s), also in another household.</source>
        <translation>
            <numerusform>%1 was put out %n time, also in another household.</numerusform>
            <numerusform>%1 was put out %n times, also in another household.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n safety agreement(s) not kept.</source>
        <translation>
            <numerusform>%n safety agreement not kept.</numerusform>
            <numerusform>%n safety agreements not kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseDetail</name>
    <message numerus="yes">
        <source>and %n date(s) more</source>
        <translation>
            <numerusform>and %n date more</numerusform>
            <numerusform>and %n dates more</numerusform>
        </translation>
    </message>
</context>
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
    <name>DestructionWords</name>
    <message numerus="yes">
        <source>%n case(s): %1</source>
        <translation>
            <numerusform>%n case: %1</numerusform>
            <numerusform>%n cases: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intake(s) without a case</source>
        <translation>
            <numerusform>%n intake without a case</numerusform>
            <numerusform>%n intakes without a case</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n barring order(s)</source>
        <translation>
            <numerusform>%n barring order</numerusform>
            <numerusform>%n barring orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) to Veilig Thuis</source>
        <translation>
            <numerusform>%n report to Veilig Thuis</numerusform>
            <numerusform>%n reports to Veilig Thuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) that nothing else speaks of</source>
        <translation>
            <numerusform>%n household that nothing else speaks of</numerusform>
            <numerusform>%n households that nothing else speaks of</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) that nothing else speaks of</source>
        <translation>
            <numerusform>%n person that nothing else speaks of</numerusform>
            <numerusform>%n persons that nothing else speaks of</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the vault in all</source>
        <translation>
            <numerusform>%n row of the vault in all</numerusform>
            <numerusform>%n rows of the vault in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) that were taken back</source>
        <translation>
            <numerusform>%n action that were taken back</numerusform>
            <numerusform>%n actions that were taken back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierWords</name>
    <message numerus="yes">
        <source>%n thing(s) came in.</source>
        <translation>
            <numerusform>%n thing came in.</numerusform>
            <numerusform>%n things came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n field(s) both values are kept: choose under Clean up, Not chosen yet.</source>
        <translation>
            <numerusform>Of %n field both values are kept: choose under Clean up, Not chosen yet.</numerusform>
            <numerusform>Of %n fields both values are kept: choose under Clean up, Not chosen yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n barring order(s)</source>
        <translation>
            <numerusform>%n barring order</numerusform>
            <numerusform>%n barring orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoubtRows</name>
    <message numerus="yes">
        <source>%n in common</source>
        <translation>
            <numerusform>%n in common</numerusform>
            <numerusform>%n in common</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureHeads</name>
    <message numerus="yes">
        <source>%1: %2. Enter opens the list of %n line(s).</source>
        <translation>
            <numerusform>%1: %2. Enter opens the list of %n line.</numerusform>
            <numerusform>%1: %2. Enter opens the list of %n lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n household(s)</source>
        <translation>
            <numerusform>%1, %n household</numerusform>
            <numerusform>%1, %n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: followed %n month(s) or longer</source>
        <translation>
            <numerusform>%1: followed %n month or longer</numerusform>
            <numerusform>%1: followed %n months or longer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GenogramWords</name>
    <message numerus="yes">
        <source>%1, %n year(s) old</source>
        <translation>
            <numerusform>%1, %n year old</numerusform>
            <numerusform>%1, %n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n calendar day</numerusform>
            <numerusform>%n calendar days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar month(s)</source>
        <translation>
            <numerusform>%n calendar month</numerusform>
            <numerusform>%n calendar months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdentityWords</name>
    <message numerus="yes">
        <source>%n household(s) counted otherwise</source>
        <translation>
            <numerusform>%n household counted otherwise</numerusform>
            <numerusform>%n households counted otherwise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>%n row(s) have to be confirmed or checked by a person.</source>
        <translation>
            <numerusform>%n row have to be confirmed or checked by a person.</numerusform>
            <numerusform>%n rows have to be confirmed or checked by a person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be left out; the others would go in.</source>
        <translation>
            <numerusform>%n row would be left out; the others would go in.</numerusform>
            <numerusform>%n rows would be left out; the others would go in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out; the others went in.</source>
        <translation>
            <numerusform>%n row were left out; the others went in.</numerusform>
            <numerusform>%n rows were left out; the others went in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>%n person(s) this may be</source>
        <translation>
            <numerusform>%n person this may be</numerusform>
            <numerusform>%n persons this may be</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkCommand</name>
    <message numerus="yes">
        <source>%n line(s) did not have the form of the list and were read as far as possible.</source>
        <translation>
            <numerusform>%n line did not have the form of the list and were read as far as possible.</numerusform>
            <numerusform>%n lines did not have the form of the list and were read as far as possible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) were not compared, because too many lines are alike in everything they could be found by.</source>
        <translation>
            <numerusform>%n pair were not compared, because too many lines are alike in everything they could be found by.</numerusform>
            <numerusform>%n pairs were not compared, because too many lines are alike in everything they could be found by.</numerusform>
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
    <message numerus="yes">
        <source>%n year(s) apart</source>
        <translation>
            <numerusform>%n year apart</numerusform>
            <numerusform>%n years apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackagePassword</name>
    <message numerus="yes">
        <source>Password of the package, at least %n character(s)</source>
        <translation>
            <numerusform>Password of the package, at least %n character</numerusform>
            <numerusform>Password of the package, at least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnerRows</name>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>%n place free</numerusform>
            <numerusform>%n places free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without an answer</source>
        <translation>
            <numerusform>%n day without an answer</numerusform>
            <numerusform>%n days without an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message numerus="yes">
        <source>%n open action(s) serve this goal.</source>
        <translation>
            <numerusform>%n open action serve this goal.</numerusform>
            <numerusform>%n open actions serve this goal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintReport</name>
    <message numerus="yes">
        <source>%n place(s) in this report would tell something that is shielded from this recipient. Nothing was written. Look at it in the window, or use --take-out.</source>
        <translation>
            <numerusform>%n place in this report would tell something that is shielded from this recipient. Nothing was written. Look at it in the window, or use --take-out.</numerusform>
            <numerusform>%n places in this report would tell something that is shielded from this recipient. Nothing was written. Look at it in the window, or use --take-out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Report, copy %1, %n page(s): %2</source>
        <translation>
            <numerusform>Report, copy %1, %n page: %2</numerusform>
            <numerusform>Report, copy %1, %n pages: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RedFlagWords</name>
    <message numerus="yes">
        <source>Red flag: %1, and %n more</source>
        <translation>
            <numerusform>Red flag: %1, and %n more</numerusform>
            <numerusform>Red flag: %1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message numerus="yes">
        <source>%n year(s) from imposing</source>
        <translation>
            <numerusform>%n year from imposing</numerusform>
            <numerusform>%n years from imposing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) from receiving</source>
        <translation>
            <numerusform>%n year from receiving</numerusform>
            <numerusform>%n years from receiving</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) from closing the last case of this household</source>
        <translation>
            <numerusform>%n year from closing the last case of this household</numerusform>
            <numerusform>%n years from closing the last case of this household</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) from the assessment</source>
        <translation>
            <numerusform>%n year from the assessment</numerusform>
            <numerusform>%n years from the assessment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n year(s) from the first recording (%1).</source>
        <translation>
            <numerusform>At most %n year from the first recording (%1).</numerusform>
            <numerusform>At most %n years from the first recording (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) from the day the youngest comes of age (%1).</source>
        <translation>
            <numerusform>%n year from the day the youngest comes of age (%1).</numerusform>
            <numerusform>%n years from the day the youngest comes of age (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) from taking it back</source>
        <translation>
            <numerusform>%n year from taking it back</numerusform>
            <numerusform>%n years from taking it back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) from the last time something was recorded about it</source>
        <translation>
            <numerusform>%n year from the last time something was recorded about it</numerusform>
            <numerusform>%n years from the last time something was recorded about it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message numerus="yes">
        <source>%n or more barring orders</source>
        <translation>
            <numerusform>%n or more barring orders</numerusform>
            <numerusform>%n or more barring orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more reports at Veilig Thuis</source>
        <translation>
            <numerusform>%n or more reports at Veilig Thuis</numerusform>
            <numerusform>%n or more reports at Veilig Thuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n barring order(s)</source>
        <translation>
            <numerusform>%n barring order</numerusform>
            <numerusform>%n barring orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) VT</source>
        <translation>
            <numerusform>%n report VT</numerusform>
            <numerusform>%n reports VT</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineSheet</name>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
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
    <name>Vaults</name>
    <message numerus="yes">
        <source>%n later action(s) are not in it.</source>
        <translation>
            <numerusform>%n later action are not in it.</numerusform>
            <numerusform>%n later actions are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyWords</name>
    <message numerus="yes">
        <source>All of it fits: %1 rows and %2 actions. Compared with %n memory(s) outside the file.</source>
        <translation>
            <numerusform>All of it fits: %1 rows and %2 actions. Compared with %n memory outside the file.</numerusform>
            <numerusform>All of it fits: %1 rows and %2 actions. Compared with %n memorys outside the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) do not fit. The first:</source>
        <translation>
            <numerusform>%n thing do not fit. The first:</numerusform>
            <numerusform>%n things do not fit. The first:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkDetail</name>
    <message numerus="yes">
        <source>%n possible one(s) still to confirm</source>
        <translation>
            <numerusform>%n possible one still to confirm</numerusform>
            <numerusform>%n possible ones still to confirm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message numerus="yes">
        <source>oldest %n day(s)</source>
        <translation>
            <numerusform>oldest %n day</numerusform>
            <numerusform>oldest %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>%n today</numerusform>
            <numerusform>%n today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to a person</source>
        <translation>
            <numerusform>%n link to a person</numerusform>
            <numerusform>%n links to a person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longest %n day(s)</source>
        <translation>
            <numerusform>longest %n day</numerusform>
            <numerusform>longest %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) so far</source>
        <translation>
            <numerusform>%n day so far</numerusform>
            <numerusform>%n days so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::AuditTab</name>
    <message numerus="yes">
        <source>the last %n action(s); there are earlier ones</source>
        <translation>
            <numerusform>the last %n action; there are earlier ones</numerusform>
            <numerusform>the last %n actions; there are earlier ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::BackupPanel</name>
    <message numerus="yes">
        <source>%n thing(s) in it are not as they were written. Make a new backup now, and keep this one apart.</source>
        <translation>
            <numerusform>%n thing in it are not as they were written. Make a new backup now, and keep this one apart.</numerusform>
            <numerusform>%n things in it are not as they were written. Make a new backup now, and keep this one apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outcome: the backup is not good, %n thing(s) in it are not as they were written.</source>
        <translation>
            <numerusform>Outcome: the backup is not good, %n thing in it are not as they were written.</numerusform>
            <numerusform>Outcome: the backup is not good, %n things in it are not as they were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::BatchDialog</name>
    <message numerus="yes">
        <source>%1: a report of %n case(s)</source>
        <extracomment>%1 is what the screen calls the list (&quot;Cases&quot;)</extracomment>
        <translation>
            <numerusform>%1: a report of %n case</numerusform>
            <numerusform>%1: a report of %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) saved.</source>
        <translation>
            <numerusform>%n report saved.</numerusform>
            <numerusform>%n reports saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) without: the list says why, or the turn had not come.</source>
        <translation>
            <numerusform>%n case without: the list says why, or the turn had not come.</numerusform>
            <numerusform>%n cases without: the list says why, or the turn had not come.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::CalendarGrid</name>
    <message numerus="yes">
        <source>%1: %n date(s)</source>
        <translation>
            <numerusform>%1: %n date</numerusform>
            <numerusform>%1: %n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::CalendarPage</name>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n date(s)</source>
        <translation>
            <numerusform>%1: %n date</numerusform>
            <numerusform>%1: %n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) saved, not all of them.</source>
        <translation>
            <numerusform>%n date saved, not all of them.</numerusform>
            <numerusform>%n dates saved, not all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) saved, without names.</source>
        <translation>
            <numerusform>%n date saved, without names.</numerusform>
            <numerusform>%n dates saved, without names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::CaseHeader</name>
    <message numerus="yes">
        <source>To be checked: %n thing(s)</source>
        <translation>
            <numerusform>To be checked: %n thing</numerusform>
            <numerusform>To be checked: %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::CaseListView</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n case(s)</source>
        <translation>
            <numerusform>%1 of %n case</numerusform>
            <numerusform>%1 of %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::ChartView</name>
    <message numerus="yes">
        <source>%1, %n month(s): %2 still safe, %3 households still followed</source>
        <translation>
            <numerusform>%1, %n month: %2 still safe, %3 households still followed</numerusform>
            <numerusform>%1, %n months: %2 still safe, %3 households still followed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::CheckPage</name>
    <message numerus="yes">
        <source>%n question(s) can still change the outcome</source>
        <translation>
            <numerusform>%n question can still change the outcome</numerusform>
            <numerusform>%n questions can still change the outcome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n answered</numerusform>
            <numerusform>%n answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::CleanUpPage</name>
    <message numerus="yes">
        <source>%n open to doubt</source>
        <translation>
            <numerusform>%n open to doubt</numerusform>
            <numerusform>%n open to doubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that were changed since stay as they are.</source>
        <translation>
            <numerusform>%n row that were changed since stay as they are.</numerusform>
            <numerusform>%n rows that were changed since stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::CreatePage</name>
    <message numerus="yes">
        <source>Password, at least %n character(s)</source>
        <translation>
            <numerusform>Password, at least %n character</numerusform>
            <numerusform>Password, at least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::DocumentsTab</name>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 and %n others</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::DossierDialog</name>
    <message numerus="yes">
        <source>%n person(s) go.</source>
        <translation>
            <numerusform>%n person go.</numerusform>
            <numerusform>%n persons go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) go.</source>
        <translation>
            <numerusform>%n order go.</numerusform>
            <numerusform>%n orders go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) go.</source>
        <translation>
            <numerusform>%n report go.</numerusform>
            <numerusform>%n reports go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) go,</source>
        <translation>
            <numerusform>%n case go,</numerusform>
            <numerusform>%n cases go,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n step(s) and decision(s).</source>
        <translation>
            <numerusform>with %n step and decision.</numerusform>
            <numerusform>with %n steps and decisions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::FigureCards</name>
    <message numerus="yes">
        <source>median of %n first visit(s); aim 24 hours</source>
        <translation>
            <numerusform>median of %n first visit; aim 24 hours</numerusform>
            <numerusform>median of %n first visits; aim 24 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the period; %n case(s) at work now</source>
        <translation>
            <numerusform>in the period; %n case at work now</numerusform>
            <numerusform>in the period; %n cases at work now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::FigureListPane</name>
    <message numerus="yes">
        <source>%1: %n line(s)</source>
        <translation>
            <numerusform>%1: %n line</numerusform>
            <numerusform>%1: %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), still safe</source>
        <translation>
            <numerusform>%n day, still safe</numerusform>
            <numerusform>%n days, still safe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), then a new event</source>
        <translation>
            <numerusform>%n day, then a new event</numerusform>
            <numerusform>%n days, then a new event</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::FiguresPage</name>
    <message numerus="yes">
        <source>%n chart(s) saved.</source>
        <translation>
            <numerusform>%n chart saved.</numerusform>
            <numerusform>%n charts saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::FilterBar</name>
    <message numerus="yes">
        <source>%1 of %n kind(s)</source>
        <translation>
            <numerusform>%1 of %n kind</numerusform>
            <numerusform>%1 of %n kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::HelpWindow</name>
    <message numerus="yes">
        <source>Found in %n paragraph(s).</source>
        <translation>
            <numerusform>Found in %n paragraph.</numerusform>
            <numerusform>Found in %n paragraphs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::HistoryPage</name>
    <message numerus="yes">
        <source>%1: put out of the house %n time(s)</source>
        <translation>
            <numerusform>%1: put out of the house %n time</numerusform>
            <numerusform>%1: put out of the house %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n row(s) read: %1 new, %2 known already, %3 to confirm, %4 left out.</source>
        <translation>
            <numerusform>%n row read: %1 new, %2 known already, %3 to confirm, %4 left out.</numerusform>
            <numerusform>%n rows read: %1 new, %2 known already, %3 to confirm, %4 left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n row(s) are shown; the saved list has them all.</source>
        <translation>
            <numerusform>Only the first %n row are shown; the saved list has them all.</numerusform>
            <numerusform>Only the first %n rows are shown; the saved list has them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::JoinDialog</name>
    <message numerus="yes">
        <source>%n different</source>
        <comment>fields</comment>
        <translation>
            <numerusform>%n different</numerusform>
            <numerusform>%n different</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in the package</source>
        <comment>fields</comment>
        <translation>
            <numerusform>%n only in the package</numerusform>
            <numerusform>%n only in the package</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only here</source>
        <comment>fields</comment>
        <translation>
            <numerusform>%n only here</numerusform>
            <numerusform>%n only here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equal</source>
        <comment>fields</comment>
        <translation>
            <numerusform>%n equal</numerusform>
            <numerusform>%n equal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::LeakPanel</name>
    <message numerus="yes">
        <source>%n place(s) would tell something that is shielded from this recipient. Take them out or put them in other words; until then nothing can be printed or saved.</source>
        <translation>
            <numerusform>%n place would tell something that is shielded from this recipient. Take them out or put them in other words; until then nothing can be printed or saved.</numerusform>
            <numerusform>%n places would tell something that is shielded from this recipient. Take them out or put them in other words; until then nothing can be printed or saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::ListDialog</name>
    <message numerus="yes">
        <source>%1: %n row(s) as they stand on the screen</source>
        <extracomment>%1 is what the screen calls the list (&quot;Cases&quot;)</extracomment>
        <translation>
            <numerusform>%1: %n row as they stand on the screen</numerusform>
            <numerusform>%1: %n rows as they stand on the screen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): about cases in which this recipient has no part</source>
        <translation>
            <numerusform>%n row: about cases in which this recipient has no part</numerusform>
            <numerusform>%n rows: about cases in which this recipient has no part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) go. Purpose: %1. Basis: %2.</source>
        <translation>
            <numerusform>%n row goes. Purpose: %1. Basis: %2.</numerusform>
            <numerusform>%n rows go. Purpose: %1. Basis: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A copy stands in the register of %n case(s).</source>
        <translation>
            <numerusform>A copy stands in the register of %n case.</numerusform>
            <numerusform>A copy stands in the register of %n cases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::ListReasonPanel</name>
    <message numerus="yes">
        <source>%n case(s) in this list are handled by somebody else.</source>
        <translation>
            <numerusform>%n case in this list are handled by somebody else.</numerusform>
            <numerusform>%n cases in this list are handled by somebody else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your reason opens this list for %n hour(s). It stands in the log, also with each copy, where the data protection officer reads it.</source>
        <translation>
            <numerusform>Your reason opens this list for %n hour. It stands in the log, also with each copy, where the data protection officer reads it.</numerusform>
            <numerusform>Your reason opens this list for %n hours. It stands in the log, also with each copy, where the data protection officer reads it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write at least %n character(s): what do you need it for?</source>
        <translation>
            <numerusform>Write at least %n character: what do you need it for?</numerusform>
            <numerusform>Write at least %n characters: what do you need it for?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::NextDateCard</name>
    <message numerus="yes">
        <source>%n date(s) passed</source>
        <translation>
            <numerusform>%n date passed</numerusform>
            <numerusform>%n dates passed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::PasswordField</name>
    <message numerus="yes">
        <source>Use at least %n character(s). A few words are easier to remember.</source>
        <translation>
            <numerusform>Use at least %n character. A few words are easier to remember.</numerusform>
            <numerusform>Use at least %n characters. A few words are easier to remember.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::PasswordPanel</name>
    <message numerus="yes">
        <source>New password, at least %n character(s)</source>
        <translation>
            <numerusform>New password, at least %n character</numerusform>
            <numerusform>New password, at least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::PhaseBar</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::PlanTab</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::Presentation</name>
    <message numerus="yes">
        <source>%n line(s) with an address or a telephone number are not shown.</source>
        <translation>
            <numerusform>%n line with an address or a telephone number are not shown.</numerusform>
            <numerusform>%n lines with an address or a telephone number are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::ReasonPanel</name>
    <message numerus="yes">
        <source>Somebody else handles it. With a reason it opens for %n hour(s). Your reason stands in the history of the case and in the log, where the data protection officer reads it.</source>
        <translation>
            <numerusform>Somebody else handles it. With a reason it opens for %n hour. Your reason stands in the history of the case and in the log, where the data protection officer reads it.</numerusform>
            <numerusform>Somebody else handles it. With a reason it opens for %n hours. Your reason stands in the history of the case and in the log, where the data protection officer reads it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write at least %n character(s): what do you need it for?</source>
        <translation>
            <numerusform>Write at least %n character: what do you need it for?</numerusform>
            <numerusform>Write at least %n characters: what do you need it for?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::RecordPage</name>
    <message numerus="yes">
        <source>%n term(s) started.</source>
        <translation>
            <numerusform>%n term started.</numerusform>
            <numerusform>%n terms started.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to a person are still to confirm.</source>
        <translation>
            <numerusform>%n link to a person are still to confirm.</numerusform>
            <numerusform>%n links to a person are still to confirm.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::RecycleDialog</name>
    <message numerus="yes">
        <source>Taken away in the last %n day(s), and not yet back</source>
        <translation>
            <numerusform>Taken away in the last %n day, and not yet back</numerusform>
            <numerusform>Taken away in the last %n days, and not yet back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::ReportPreview</name>
    <message numerus="yes">
        <source>%n field(s) stay out for this recipient. The page itself does not say so.</source>
        <translation>
            <numerusform>%n field stay out for this recipient. The page itself does not say so.</numerusform>
            <numerusform>%n fields stay out for this recipient. The page itself does not say so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::ReportsPage</name>
    <message numerus="yes">
        <source>%1: %n</source>
        <translation>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::RetentionTab</name>
    <message numerus="yes">
        <source>%n line(s) were put up by %1 and wait for another user.</source>
        <translation>
            <numerusform>%n line were put up by %1 and wait for another user.</numerusform>
            <numerusform>%n lines were put up by %1 and wait for another user.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen line(s) may be destroyed</source>
        <translation>
            <numerusform>%n chosen line may be destroyed</numerusform>
            <numerusform>%n chosen lines may be destroyed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::Session</name>
    <message numerus="yes">
        <source>The vault locks in %n second(s).</source>
        <translation>
            <numerusform>The vault locks in %n second.</numerusform>
            <numerusform>The vault locks in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::SideBySideModel</name>
    <message numerus="yes">
        <source>%n in common</source>
        <translation>
            <numerusform>%n in common</numerusform>
            <numerusform>%n in common</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::UnlockPage</name>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation>
            <numerusform>Wait %n second</numerusform>
            <numerusform>Wait %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regie::ui::UsersTab</name>
    <message numerus="yes">
        <source>First password, at least %n character(s)</source>
        <translation>
            <numerusform>First password, at least %n character</numerusform>
            <numerusform>First password, at least %n characters</numerusform>
        </translation>
    </message>
</context>
</TS>
