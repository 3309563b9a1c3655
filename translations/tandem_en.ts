<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ActivityTableModel</name>
    <message numerus="yes">
        <source>%n amount(s) are not in this total: no rate is known for their currency.</source>
        <translation>
            <numerusform>%n amount is not in this total: no rate is known for its currency.</numerusform>
            <numerusform>%n amounts are not in this total: no rate is known for their currency.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnualPlan</name>
    <message numerus="yes">
        <source>Co-lead(s)</source>
        <translation>
            <numerusform>Co-lead</numerusform>
            <numerusform>Co-leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partner(s)</source>
        <translation>
            <numerusform>Partner</numerusform>
            <numerusform>Partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Host(s)</source>
        <translation>
            <numerusform>Host</numerusform>
            <numerusform>Hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beneficiary(ies)</source>
        <translation>
            <numerusform>Beneficiary</numerusform>
            <numerusform>Beneficiaries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>The file is not sound (%n finding(s)): restore a backup, or ask a colleague for their copy.</source>
        <translation>
            <numerusform>The file is not sound (%n finding): restore a backup, or ask a colleague for their copy.</numerusform>
            <numerusform>The file is not sound (%n findings): restore a backup, or ask a colleague for their copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) left out, because no exchange rate is known for them</source>
        <translation>
            <numerusform>%n amount left out, because no exchange rate is known for it</numerusform>
            <numerusform>%n amounts left out, because no exchange rate is known for them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modification(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modification(s) waiting for others</source>
        <translation>
            <numerusform>%n modification waiting for others</numerusform>
            <numerusform>%n modifications waiting for others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s) to settle</source>
        <translation>
            <numerusform>%n disagreement to settle</numerusform>
            <numerusform>%n disagreements to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed; “undo” brings them back.</source>
        <translation>
            <numerusform>%n row removed; “undo” brings it back.</numerusform>
            <numerusform>%n rows removed; “undo” brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are in %1 (%2 kB).</source>
        <translation>
            <numerusform>%n change is in %1 (%2 kB).</numerusform>
            <numerusform>%n changes are in %1 (%2 kB).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) went along.</source>
        <translation>
            <numerusform>%n attachment went along.</numerusform>
            <numerusform>%n attachments went along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) stayed here (--with-attachments sends them).</source>
        <translation>
            <numerusform>%n attachment stayed here (--with-attachments sends it).</numerusform>
            <numerusform>%n attachments stayed here (--with-attachments sends them).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for an earlier file.</source>
        <translation>
            <numerusform>%n change waits for an earlier file.</numerusform>
            <numerusform>%n changes wait for an earlier file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s) to decide (tandem-cli conflicts).</source>
        <translation>
            <numerusform>%n disagreement to decide (tandem-cli conflicts).</numerusform>
            <numerusform>%n disagreements to decide (tandem-cli conflicts).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) stayed here.</source>
        <translation>
            <numerusform>%n attachment stayed here.</numerusform>
            <numerusform>%n attachments stayed here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n country(ies)</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s), in the order of the reports</source>
        <translation>
            <numerusform>%n domain, in the order of the reports</numerusform>
            <numerusform>%n domains, in the order of the reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), in their order</source>
        <translation>
            <numerusform>%n step, in its order</numerusform>
            <numerusform>%n steps, in their order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached its target</source>
        <translation>
            <numerusform>%n reached its target</numerusform>
            <numerusform>%n reached their targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n funder(s)</source>
        <translation>
            <numerusform>%n funder</numerusform>
            <numerusform>%n funders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) without a known rate are left out</source>
        <translation>
            <numerusform>%n amount without a known rate is left out</numerusform>
            <numerusform>%n amounts without a known rate are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s): how many of a currency are one %1</source>
        <translation>
            <numerusform>%n rate: how many of a currency are one %1</numerusform>
            <numerusform>%n rates: how many of a currency are one %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message numerus="yes">
        <source>%n change(s) came in.</source>
        <translation>
            <numerusform>%n change came in.</numerusform>
            <numerusform>%n changes came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came in from %1.</source>
        <translation>
            <numerusform>%n change came in from %1.</numerusform>
            <numerusform>%n changes came in from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were put into the folder.</source>
        <translation>
            <numerusform>%n change was put into the folder.</numerusform>
            <numerusform>%n changes were put into the folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the shared folder cannot be read.</source>
        <translation>
            <numerusform>%n file of the shared folder cannot be read.</numerusform>
            <numerusform>%n files of the shared folder cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) came in.</source>
        <translation>
            <numerusform>%n document came in.</numerusform>
            <numerusform>%n documents came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were put into the folder.</source>
        <translation>
            <numerusform>%n document was put into the folder.</numerusform>
            <numerusform>%n documents were put into the folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more values.</source>
        <translation>
            <numerusform>… and %n more value.</numerusform>
            <numerusform>… and %n more values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%n change(s) are new here.</source>
        <translation>
            <numerusform>%n change is new here.</numerusform>
            <numerusform>%n changes are new here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were here already.</source>
        <translation>
            <numerusform>%n change was here already.</numerusform>
            <numerusform>%n changes were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n content(s) of attachments or adopted plans come along.</source>
        <translation>
            <numerusform>%n content of an attachment or adopted plan comes along.</numerusform>
            <numerusform>%n contents of attachments or adopted plans come along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for an earlier exchange file. They are kept, and join by themselves when it has been received.</source>
        <translation>
            <numerusform>%n change waits for an earlier exchange file. It is kept, and joins by itself when that has been received.</numerusform>
            <numerusform>%n changes wait for an earlier exchange file. They are kept, and join by themselves when it has been received.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s) or problem(s) are settled by it.</source>
        <translation>
            <numerusform>%n disagreement or problem is settled by it.</numerusform>
            <numerusform>%n disagreements or problems are settled by it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewRows</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the next %n day(s)</source>
        <translation>
            <numerusform>In the next %n day</numerusform>
            <numerusform>In the next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without news for %n day(s)</source>
        <translation>
            <numerusform>Without news for %n day</numerusform>
            <numerusform>Without news for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressReport</name>
    <message numerus="yes">
        <source>without %n person(s) whose sex was not recorded</source>
        <translation>
            <numerusform>without %n person whose sex was not recorded</numerusform>
            <numerusform>without %n people whose sex was not recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The share of women is that among the people whose sex was recorded; of %n person(s) it was not.</source>
        <translation>
            <numerusform>The share of women is that among the people whose sex was recorded; of %n person it was not.</numerusform>
            <numerusform>The share of women is that among the people whose sex was recorded; of %n people it was not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>file with %n modification(s)</source>
        <translation>
            <numerusform>file with %n modification</numerusform>
            <numerusform>file with %n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n disagreement</numerusform>
            <numerusform>%n disagreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultFacts</name>
    <message numerus="yes">
        <source>%n person(s) whose sex was not recorded</source>
        <translation>
            <numerusform>%n person whose sex was not recorded</numerusform>
            <numerusform>%n people whose sex was not recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the plan with the fewest, of %n</source>
        <translation>
            <numerusform>the plan with the fewest, of %n</numerusform>
            <numerusform>the plan with the fewest, of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n more…</numerusform>
            <numerusform>%n more…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: type another word to narrow them down.</source>
        <translation>
            <numerusform>%n more: type another word to narrow them down.</numerusform>
            <numerusform>%n more: type another word to narrow them down.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message numerus="yes">
        <source>%n values that were changed since were left as they are.</source>
        <translation>
            <numerusform>%n value that was changed since was left as it is.</numerusform>
            <numerusform>%n values that were changed since were left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values that %1 changed since were left as they are.</source>
        <translation>
            <numerusform>%n value that %1 changed since was left as it is.</numerusform>
            <numerusform>%n values that %1 changed since were left as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::ActivitiesDialog</name>
    <message numerus="yes">
        <source>Change %n activity(ies)</source>
        <translation>
            <numerusform>Change %n activity</numerusform>
            <numerusform>Change %n activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::ActivityEditor</name>
    <message numerus="yes">
        <source>%n disagreement(s) to decide</source>
        <translation>
            <numerusform>%n disagreement to decide</numerusform>
            <numerusform>%n disagreements to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::ActivityPeopleTab</name>
    <message numerus="yes">
        <source>Share of women: %1, of the %n whose sex is recorded.</source>
        <translation>
            <numerusform>Share of women: %1, of the %n person whose sex is recorded.</numerusform>
            <numerusform>Share of women: %1, of the %n whose sex is recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sex of %n participant(s) is not recorded: they are in no share.</source>
        <translation>
            <numerusform>The sex of %n participant is not recorded: they are in no share.</numerusform>
            <numerusform>The sex of %n participants is not recorded: they are in no share.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::AttachmentsPanel</name>
    <message numerus="yes">
        <source>%n file(s) attached to %1.</source>
        <translation>
            <numerusform>%n file attached to %1.</numerusform>
            <numerusform>%n files attached to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::CommitmentsModel</name>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::CurrenciesPart</name>
    <message numerus="yes">
        <source>%n amount(s) in no total: no rate is known on %1</source>
        <translation>
            <numerusform>%n amount in no total: no rate is known on %1</numerusform>
            <numerusform>%n amounts in no total: no rate is known on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::DirectoryPage</name>
    <message numerus="yes">
        <source>%n used nowhere</source>
        <translation>
            <numerusform>%n used nowhere</numerusform>
            <numerusform>%n used nowhere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::DisagreementCard</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::DisagreementsPage</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n disagreement(s))</source>
        <translation>
            <numerusform>%1 (%n disagreement)</numerusform>
            <numerusform>%1 (%n disagreements)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s) settled, for everybody.</source>
        <translation>
            <numerusform>%n disagreement settled, for everybody.</numerusform>
            <numerusform>%n disagreements settled, for everybody.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::ExchangeCommands</name>
    <message numerus="yes">
        <source>Your copy is made, with %n change(s) so far.</source>
        <translation>
            <numerusform>Your copy is made, with %n change so far.</numerusform>
            <numerusform>Your copy is made, with %n changes so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s) to decide.</source>
        <translation>
            <numerusform>%n disagreement to decide.</numerusform>
            <numerusform>%n disagreements to decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 asked for %n attachment(s) that you have.</source>
        <translation>
            <numerusform>%1 asked for %n attachment that you have.</numerusform>
            <numerusform>%1 asked for %n attachments that you have.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::FolderDialog</name>
    <message numerus="yes">
        <source>%1: %n change(s), %2</source>
        <translation>
            <numerusform>%1: %n change, %2</numerusform>
            <numerusform>%1: %n changes, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n exchange file(s) (%1 kB) of: %2.</source>
        <translation>
            <numerusform>It holds %n exchange file (%1 kB) of: %2.</numerusform>
            <numerusform>It holds %n exchange files (%1 kB) of: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::GuideWindow</name>
    <message numerus="yes">
        <source>In %n section(s). Enter: to the next place.</source>
        <translation>
            <numerusform>In %n section. Enter: to the next place.</numerusform>
            <numerusform>In %n sections. Enter: to the next place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::MemorandumHeader</name>
    <message numerus="yes">
        <source>%n annual plan(s)</source>
        <translation>
            <numerusform>%n annual plan</numerusform>
            <numerusform>%n annual plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adopted</source>
        <translation>
            <numerusform>%n adopted</numerusform>
            <numerusform>%n adopted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n commitment(s) served</source>
        <translation>
            <numerusform>%1 of %n commitment served</numerusform>
            <numerusform>%1 of %n commitments served</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::MemorandumPage</name>
    <message numerus="yes">
        <source>Served by %n activity(ies):</source>
        <translation>
            <numerusform>Served by %n activity:</numerusform>
            <numerusform>Served by %n activities:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::MissionDialog</name>
    <message numerus="yes">
        <source>%n (%1)</source>
        <translation>
            <numerusform>%n (%1)</numerusform>
            <numerusform>%n (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) go along.</source>
        <translation>
            <numerusform>%n attachment goes along.</numerusform>
            <numerusform>%n attachments go along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) stay here.</source>
        <translation>
            <numerusform>%n attachment stays here.</numerusform>
            <numerusform>%n attachments stay here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) are not here either.</source>
        <translation>
            <numerusform>%n attachment is not here either.</numerusform>
            <numerusform>%n attachments are not here either.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::OpeningWords</name>
    <message numerus="yes">
        <source>%n change(s) have not been sent to anybody yet, the oldest of %1.</source>
        <translation>
            <numerusform>%n change has not been sent to anybody yet, since %1.</numerusform>
            <numerusform>%n changes have not been sent to anybody yet, the oldest of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::OverviewPage</name>
    <message numerus="yes">
        <source>%n memorandum(s) in force</source>
        <translation>
            <numerusform>%n memorandum in force</numerusform>
            <numerusform>%n memoranda in force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annual plan(s)</source>
        <translation>
            <numerusform>%n annual plan</numerusform>
            <numerusform>%n annual plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) without a known rate are left out.</source>
        <translation>
            <numerusform>%n amount without a known rate is left out.</numerusform>
            <numerusform>%n amounts without a known rate are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all (%n)</numerusform>
            <numerusform>Show all (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: show all %n</source>
        <translation>
            <numerusform>%1: show all (%n)</numerusform>
            <numerusform>%1: show all (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::PlanCommands</name>
    <message numerus="yes">
        <source>%n activity(ies) carried over into the new plan.</source>
        <translation>
            <numerusform>%n activity carried over into the new plan.</numerusform>
            <numerusform>%n activities carried over into the new plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::PlanHeader</name>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n completed</numerusform>
            <numerusform>%n completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) without a rate</source>
        <translation>
            <numerusform>%n amount without a rate</numerusform>
            <numerusform>%n amounts without a rate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Modified since its adoption: %n change(s)</source>
        <translation>
            <numerusform>Modified since its adoption: %n change</numerusform>
            <numerusform>Modified since its adoption: %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::PlanPage</name>
    <message numerus="yes">
        <source>%n activity(ies) of other plans no longer shown here.</source>
        <translation>
            <numerusform>%n activity of another plan is no longer shown here.</numerusform>
            <numerusform>%n activities of other plans are no longer shown here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) deleted.</source>
        <translation>
            <numerusform>%n activity deleted.</numerusform>
            <numerusform>%n activities deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With it went %n row(s) that belong to it.</source>
        <translation>
            <numerusform>With it went %n row that belonged to it.</numerusform>
            <numerusform>With it went %n rows that belonged to it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::ProblemsPage</name>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%n to correct</numerusform>
            <numerusform>%n to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n plan(s)</source>
        <translation>
            <numerusform>in %n plan</numerusform>
            <numerusform>in %n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: filter by words to see them.</source>
        <translation>
            <numerusform>%n more: filter by words to see it.</numerusform>
            <numerusform>%n more: filter by words to see them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::SendDialog</name>
    <message numerus="yes">
        <source>With %n attachment(s) (%1)</source>
        <translation>
            <numerusform>With %n attachment (%1)</numerusform>
            <numerusform>With %n attachments (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adopted plan(s)</source>
        <translation>
            <numerusform>%n adopted plan</numerusform>
            <numerusform>%n adopted plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::StatusLine</name>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n disagreement</numerusform>
            <numerusform>%n disagreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting for an earlier exchange file</source>
        <translation>
            <numerusform>%n change waiting for an earlier exchange file</numerusform>
            <numerusform>%n changes waiting for an earlier exchange file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not sent yet</source>
        <translation>
            <numerusform>%n change not sent yet</numerusform>
            <numerusform>%n changes not sent yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::UsedByPart</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
