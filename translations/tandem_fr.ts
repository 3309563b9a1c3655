<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>ActivityTableModel</name>
    <message>
        <source>%1: belongs to the plan %2 and is shown here too.</source>
        <translation>%1&#xa0;: relève du plan %2, montrée ici aussi.</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, en retard</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) are not in this total: no rate is known for their currency.</source>
        <translation>
            <numerusform>%n montant n’est pas dans ce total&#xa0;: aucun taux n’est connu pour sa monnaie.</numerusform>
            <numerusform>%n montants ne sont pas dans ce total&#xa0;: aucun taux n’est connu pour leur monnaie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Late: it was to start on %1.</source>
        <translation>En retard&#xa0;: elle devait commencer le %1.</translation>
    </message>
    <message>
        <source>Late: it was to end on %1.</source>
        <translation>En retard&#xa0;: elle devait finir le %1.</translation>
    </message>
</context>
<context>
    <name>AnnualPlan</name>
    <message>
        <source>Annual action plan</source>
        <translation>Plan d’action annuel</translation>
    </message>
    <message>
        <source>as adopted on %1</source>
        <translation>tel qu’adopté le %1</translation>
    </message>
    <message>
        <source>as amended on %1</source>
        <translation>tel qu’amendé le %1</translation>
    </message>
    <message>
        <source>present state, modified since the adoption</source>
        <translation>état actuel, modifié depuis l’adoption</translation>
    </message>
    <message>
        <source>not adopted yet</source>
        <translation>pas encore adopté</translation>
    </message>
    <message>
        <source>Modified since the adoption</source>
        <translation>Modifié depuis l’adoption</translation>
    </message>
    <message>
        <source>Draft, not adopted</source>
        <translation>Projet, non adopté</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Memorandum of understanding</source>
        <translation>Mémorandum d’entente</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>Reason of the amendment</source>
        <translation>Motif de l’avenant</translation>
    </message>
    <message>
        <source>Adopted version: %1</source>
        <translation>Version adoptée&#xa0;: %1</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>PROJET</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>No amounts are planned that could be added up.</source>
        <translation>Aucun montant prévu ne peut être additionné.</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>T%1</translation>
    </message>
    <message>
        <source>Outside the year</source>
        <translation>Hors de l’année</translation>
    </message>
    <message>
        <source>Planned amounts by quarter and funder</source>
        <translation>Montants prévus par trimestre et par bailleur</translation>
    </message>
    <message>
        <source>Cancelled activities are struck through; their amounts are not in the totals.</source>
        <translation>Les activités annulées sont barrées&#x202f;; leurs montants ne sont pas dans les totaux.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>By funder and quarter</source>
        <translation>Par bailleur et par trimestre</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Bailleur</translation>
    </message>
    <message>
        <source>An amount stands in the quarter in which its activity is planned to begin.</source>
        <translation>Un montant figure au trimestre où le début de son activité est prévu.</translation>
    </message>
    <message>
        <source>By category and funder</source>
        <translation>Par catégorie et par bailleur</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Planned amount</source>
        <translation>Montant prévu</translation>
    </message>
    <message>
        <source>The plan has no activities yet.</source>
        <translation>Le plan ne comporte pas encore d’activité.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Shown from other plans</source>
        <translation>Reprises d’autres plans</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>To be carried out at least</source>
        <translation>À réaliser au minimum</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>Commitments served</source>
        <translation>Engagements servis</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Réalisées</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Atteint le</translation>
    </message>
    <message>
        <source>No milestones have been set.</source>
        <translation>Aucun jalon n’a été fixé.</translation>
    </message>
    <message>
        <source>Commitments of the memorandum</source>
        <translation>Engagements du mémorandum</translation>
    </message>
    <message>
        <source>Served by this plan</source>
        <translation>Servis par ce plan</translation>
    </message>
    <message>
        <source>Not served by this plan</source>
        <translation>Non servis par ce plan</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>The memorandum’s commitments have not been entered.</source>
        <translation>Les engagements du mémorandum n’ont pas été saisis.</translation>
    </message>
    <message>
        <source>No activity of the plan serves a commitment yet.</source>
        <translation>Aucune activité du plan ne sert encore d’engagement.</translation>
    </message>
    <message>
        <source>Every commitment is served by at least one activity.</source>
        <translation>Chaque engagement est servi par au moins une activité.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>The two parties have agreed on the annual action plan %1 as set out in this document.</source>
        <translation>Les deux parties ont arrêté le plan d’action annuel %1 tel qu’il figure dans ce document.</translation>
    </message>
    <message>
        <source>For the adoption of the annual action plan %1 as set out in this document:</source>
        <translation>Pour l’adoption du plan d’action annuel %1 tel qu’il figure dans ce document&#xa0;:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>counted in %1</source>
        <translation>compté dans %1</translation>
    </message>
    <message>
        <source>Without a domain</source>
        <translation>Sans domaine</translation>
    </message>
    <message>
        <source>Without an objective</source>
        <translation>Sans objectif</translation>
    </message>
    <message>
        <source>Total of the domain %1</source>
        <translation>Total du domaine %1</translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation>Résultat attendu</translation>
    </message>
    <message>
        <source>Lead and partners</source>
        <translation>Chef de file et partenaires</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Funders</source>
        <translation>Bailleurs</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>The plan’s matrix</source>
        <translation>Matrice du plan</translation>
    </message>
    <message>
        <source>Total of the plan</source>
        <translation>Total du plan</translation>
    </message>
    <message>
        <source>Activities of other plans that are shown here</source>
        <translation>Activités d’autres plans reprises ici</translation>
    </message>
    <message>
        <source>The bars stand in the quarters for which an activity is planned.</source>
        <translation>Les barres figurent aux trimestres pour lesquels une activité est prévue.</translation>
    </message>
    <message>
        <source>Outlined bars stand in the quarters for which an activity is planned, filled ones in those in which it takes place.</source>
        <translation>Les barres évidées figurent aux trimestres pour lesquels une activité est prévue, les barres pleines à ceux où elle a lieu.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>No activity has dates within the plan’s period.</source>
        <translation>Aucune activité n’a de dates dans la période du plan.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>jalon</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>réalisé</translation>
    </message>
    <message>
        <source>milestone reached</source>
        <translation>jalon atteint</translation>
    </message>
    <message>
        <source>day of printing</source>
        <translation>jour de l’impression</translation>
    </message>
    <message>
        <source>This is the present state, which is not for signature: print the adopted version, or adopt an amendment.</source>
        <translation>Ceci est l’état actuel, qui n’est pas destiné à la signature&#xa0;: imprimez la version adoptée, ou adoptez un avenant.</translation>
    </message>
    <message>
        <source>Fingerprint of the adopted version (SHA-256)</source>
        <translation>Empreinte de la version adoptée (SHA-256)</translation>
    </message>
    <message>
        <source>Submitted, not adopted yet</source>
        <translation>Soumis, pas encore adopté</translation>
    </message>
    <message numerus="yes">
        <source>Co-lead(s)</source>
        <translation>
            <numerusform>Co-chef de file</numerusform>
            <numerusform>Co-chefs de file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partner(s)</source>
        <translation>
            <numerusform>Partenaire</numerusform>
            <numerusform>Partenaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Host(s)</source>
        <translation>
            <numerusform>Hôte</numerusform>
            <numerusform>Hôtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beneficiary(ies)</source>
        <translation>
            <numerusform>Bénéficiaire</numerusform>
            <numerusform>Bénéficiaires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellTip</name>
    <message>
        <source>Not written in French yet; the English text is shown.</source>
        <translation>Pas encore rédigé en français&#x202f;; le texte anglais est montré.</translation>
    </message>
    <message>
        <source>Not written in English yet; the French text is shown.</source>
        <translation>Pas encore rédigé en anglais&#x202f;; le texte français est montré.</translation>
    </message>
    <message>
        <source>The English text was changed later than this one.</source>
        <translation>Le texte anglais a été modifié après celui-ci.</translation>
    </message>
    <message>
        <source>The French text was changed later than this one.</source>
        <translation>Le texte français a été modifié après celui-ci.</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Ministry</source>
        <translation>Ministère</translation>
    </message>
    <message>
        <source>Public agency</source>
        <translation>Agence publique</translation>
    </message>
    <message>
        <source>Implementing agency</source>
        <translation>Agence d’exécution</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Bailleur de fonds</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Collectivité territoriale</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Société civile</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Université</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>Organisation internationale</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>Secteur privé</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Tacit</source>
        <translation>Tacite</translation>
    </message>
    <message>
        <source>Express</source>
        <translation>Exprès</translation>
    </message>
    <message>
        <source>In negotiation</source>
        <translation>En négociation</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Denounced</source>
        <translation>Dénoncé</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adopté</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturé</translation>
    </message>
    <message>
        <source>First party</source>
        <translation>Première partie</translation>
    </message>
    <message>
        <source>Second party</source>
        <translation>Seconde partie</translation>
    </message>
    <message>
        <source>Exchange visit</source>
        <translation>Visite d’échange</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Volontariat</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Pilot action</source>
        <translation>Action pilote</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Réalisée</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Co-lead</source>
        <translation>Co-chef de file</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Bénéficiaire</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Conforme aux prévisions</translation>
    </message>
    <message>
        <source>Minor issues</source>
        <translation>Difficultés mineures</translation>
    </message>
    <message>
        <source>Major issues</source>
        <translation>Difficultés majeures</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Expertise</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Déplacements</translation>
    </message>
    <message>
        <source>Accommodation</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Location de salles</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Subvention</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Memoranda with an adopted plan</source>
        <translation>Mémorandums dotés d’un plan adopté</translation>
    </message>
    <message>
        <source>Activities completed per plan</source>
        <translation>Activités réalisées par plan</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Share of women</source>
        <translation>Part des femmes</translation>
    </message>
    <message>
        <source>Spending rate</source>
        <translation>Taux de dépense</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Hausse</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Baisse</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Joint committee</source>
        <translation>Comité mixte</translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation>Comité de pilotage</translation>
    </message>
    <message>
        <source>Mid-term review</source>
        <translation>Revue à mi-parcours</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Supervision mission</source>
        <translation>Mission de supervision</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The plan %1 is adopted on %2.</source>
        <translation>Le plan %1 est adopté, en date du %2.</translation>
    </message>
    <message>
        <source>before the day&apos;s first change</source>
        <translation>avant la première modification du jour</translation>
    </message>
    <message>
        <source>before the file was brought to a newer version</source>
        <translation>avant la mise à niveau du fichier</translation>
    </message>
    <message>
        <source>before others&apos; changes came in</source>
        <translation>avant l’arrivée des modifications des autres</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandée</translation>
    </message>
    <message>
        <source>There are no backups of this programme on this computer yet.</source>
        <translation>Il n’y a pas encore de sauvegarde de ce programme sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Size (kB)</source>
        <translation>Taille (ko)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>The backup %1 is restored in %2.</source>
        <translation>La sauvegarde %1 est restaurée dans %2.</translation>
    </message>
    <message>
        <source>The backup is in %1.</source>
        <translation>La sauvegarde se trouve dans %1.</translation>
    </message>
    <message>
        <source>The file is sound: its journal produces its tables.</source>
        <translation>Le fichier est sain&#xa0;: son journal produit bien ses tables.</translation>
    </message>
    <message numerus="yes">
        <source>The file is not sound (%n finding(s)): restore a backup, or ask a colleague for their copy.</source>
        <translation>
            <numerusform>Le fichier n’est pas sain (%n constat)&#xa0;: restaurez une sauvegarde, ou demandez sa copie à un collègue.</numerusform>
            <numerusform>Le fichier n’est pas sain (%n constats)&#xa0;: restaurez une sauvegarde, ou demandez sa copie à un collègue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>Participants: %1, of whom women %2, men %3, sex not recorded %4; share of women %5</source>
        <translation>Participants&#xa0;: %1, dont femmes %2, hommes %3, sexe non renseigné %4&#x202f;; part des femmes %5</translation>
    </message>
    <message>
        <source>Money: planned %1, committed %2, spent %3</source>
        <translation>Budget&#xa0;: prévu %1, engagé %2, dépensé %3</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) left out, because no exchange rate is known for them</source>
        <translation>
            <numerusform>%n montant laissé de côté, faute de taux de change connu</numerusform>
            <numerusform>%n montants laissés de côté, faute de taux de change connu</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Réalisées</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Late activity</source>
        <translation>Activité en retard</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Figures on %1</source>
        <translation>Chiffres au %1</translation>
    </message>
    <message>
        <source>Memoranda in operation: %1 of %2</source>
        <translation>Mémorandums opérationnels&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1&#xa0;: suppression</translation>
    </message>
    <message>
        <source>%1: made</source>
        <translation>%1&#xa0;: création</translation>
    </message>
    <message>
        <source>%1, %2: %3 → %4</source>
        <translation>%1, %2&#xa0;: %3 → %4</translation>
    </message>
    <message>
        <source>This file holds no programme yet.</source>
        <translation>Ce fichier ne contient pas encore de programme.</translation>
    </message>
    <message>
        <source>Identity: %1</source>
        <translation>Identité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Empreinte&#xa0;: %1</translation>
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
            <numerusform>%n modification en attente d’autres</numerusform>
            <numerusform>%n modifications en attente d’autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s) to settle</source>
        <translation>
            <numerusform>%n désaccord à trancher</numerusform>
            <numerusform>%n désaccords à trancher</numerusform>
        </translation>
    </message>
    <message>
        <source>The demonstration file is in %1.</source>
        <translation>Le fichier de démonstration se trouve dans %1.</translation>
    </message>
    <message>
        <source>The programme file %1 is made.</source>
        <translation>Le fichier de programme %1 est créé.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed; “undo” brings them back.</source>
        <translation>
            <numerusform>%n ligne supprimée&#x202f;; «&#xa0;undo&#xa0;» la rétablit.</numerusform>
            <numerusform>%n lignes supprimées&#x202f;; «&#xa0;undo&#xa0;» les rétablit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>Il n’y avait rien à modifier.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Modifié.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing was left to take back of: %1</source>
        <translation>Il ne restait rien à annuler de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was left to do again of: %1</source>
        <translation>Il ne restait rien à rétablir de&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are in %1 (%2 kB).</source>
        <translation>
            <numerusform>%n modification est dans %1 (%2 ko).</numerusform>
            <numerusform>%n modifications sont dans %1 (%2 ko).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) went along.</source>
        <translation>
            <numerusform>%n pièce jointe les accompagne.</numerusform>
            <numerusform>%n pièces jointes les accompagnent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) stayed here (--with-attachments sends them).</source>
        <translation>
            <numerusform>%n pièce jointe est restée ici (--with-attachments l’envoie).</numerusform>
            <numerusform>%n pièces jointes sont restées ici (--with-attachments les envoie).</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody disagrees about anything.</source>
        <translation>Personne n’est en désaccord sur quoi que ce soit.</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>Tranché.</translation>
    </message>
    <message>
        <source>Nothing new came in.</source>
        <translation>Rien de nouveau n’est entré.</translation>
    </message>
    <message>
        <source>Nothing had to be put into the folder.</source>
        <translation>Rien n’était à déposer dans le dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for an earlier file.</source>
        <translation>
            <numerusform>%n modification attend un fichier antérieur.</numerusform>
            <numerusform>%n modifications attendent un fichier antérieur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s) to decide (tandem-cli conflicts).</source>
        <translation>
            <numerusform>%n désaccord à trancher (tandem-cli conflicts).</numerusform>
            <numerusform>%n désaccords à trancher (tandem-cli conflicts).</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy for the mission is %1 (%2 kB).</source>
        <translation>La copie pour la mission est %1 (%2 ko).</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) stayed here.</source>
        <translation>
            <numerusform>%n pièce jointe est restée ici.</numerusform>
            <numerusform>%n pièces jointes sont restées ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tables whose rows belong to a plan: %1.</source>
        <translation>Tables dont les lignes relèvent d’un plan&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The tables: %1.</source>
        <translation>Tables&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The commands: %1.</source>
        <translation>Commandes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choices: %1.</source>
        <translation>Valeurs admises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The fields of %1: %2.</source>
        <translation>Champs de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is missing. See %2.</source>
        <translation>Il manque %1. Voir %2.</translation>
    </message>
    <message>
        <source>“%1” was not understood. See %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été compris. Voir %2.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>%1 (from)</source>
        <translation>%1 (début)</translation>
    </message>
    <message>
        <source>%1 (to)</source>
        <translation>%1 (fin)</translation>
    </message>
    <message>
        <source>%1 (currency)</source>
        <translation>%1 (devise)</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Memoranda of understanding, their annual action plans and activities.</source>
        <translation>Mémorandums d’entente, leurs plans d’action annuels et leurs activités.</translation>
    </message>
    <message>
        <source>Say how the program is called.</source>
        <translation>Dire comment le programme s’appelle.</translation>
    </message>
    <message>
        <source>Say which version it is.</source>
        <translation>Dire quelle version c’est.</translation>
    </message>
    <message>
        <source>The programme file to open.</source>
        <translation>Le fichier de programme à ouvrir.</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Earlier names</source>
        <translation>Anciens noms</translation>
    </message>
    <message>
        <source>When its name changes, keep the one that it had: documents of that time go on showing it.</source>
        <translation>Quand son nom change, gardez celui qu’elle portait&#xa0;: les documents de l’époque continuent de l’afficher.</translation>
    </message>
    <message>
        <source>+ Name</source>
        <translation>+ Nom</translation>
    </message>
    <message>
        <source>Add an earlier name</source>
        <translation>Ajouter un ancien nom</translation>
    </message>
    <message>
        <source>Delete the earlier name (Del)</source>
        <translation>Supprimer l’ancien nom (Suppr)</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutions</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the institutions by words</source>
        <translation>Filtrer les institutions par mots</translation>
    </message>
    <message>
        <source>No institution yet: ministries, agencies and partners that lead activities, take part in them or pay for them.</source>
        <translation>Aucune institution pour l’instant&#xa0;: ministères, agences et partenaires qui pilotent les activités, y participent ou les financent.</translation>
    </message>
    <message>
        <source>+ Institution</source>
        <translation>+ Institution</translation>
    </message>
    <message>
        <source>Enter the first institution</source>
        <translation>Saisir la première institution</translation>
    </message>
    <message>
        <source>Add an institution</source>
        <translation>Ajouter une institution</translation>
    </message>
    <message>
        <source>New institution</source>
        <translation>Nouvelle institution</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Points focaux</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n point focal</numerusform>
            <numerusform>%n points focaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the contacts by words</source>
        <translation>Filtrer les points focaux par mots</translation>
    </message>
    <message>
        <source>No contact yet: the focal points and whoever is responsible for an activity.</source>
        <translation>Aucun contact pour l’instant&#xa0;: les points focaux et les responsables des activités.</translation>
    </message>
    <message>
        <source>+ Contact</source>
        <translation>+ Point focal</translation>
    </message>
    <message>
        <source>Enter the first contact</source>
        <translation>Saisir le premier point focal</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un point focal</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau point focal</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message numerus="yes">
        <source>%n country(ies)</source>
        <translation>
            <numerusform>%n pays</numerusform>
            <numerusform>%n pays</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the countries by words</source>
        <translation>Filtrer les pays par mots</translation>
    </message>
    <message>
        <source>No country yet: the partners of the memoranda, and where participants and institutions come from.</source>
        <translation>Aucun pays pour l’instant&#xa0;: les partenaires des mémorandums, et les pays d’où viennent participants et institutions.</translation>
    </message>
    <message>
        <source>+ Country</source>
        <translation>+ Pays</translation>
    </message>
    <message>
        <source>Enter the first country</source>
        <translation>Saisir le premier pays</translation>
    </message>
    <message>
        <source>Add a country</source>
        <translation>Ajouter un pays</translation>
    </message>
    <message>
        <source>Its two letters (ISO 3166) name it for ever: SN, CI, ML. The name can be changed later.</source>
        <translation>Ses deux lettres (ISO 3166) le désignent pour toujours&#xa0;: SN, CI, ML. Le nom pourra être modifié.</translation>
    </message>
    <message>
        <source>New domain</source>
        <translation>Nouveau domaine</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nouvelle étape</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s), in the order of the reports</source>
        <translation>
            <numerusform>%n domaine, dans l’ordre des rapports</numerusform>
            <numerusform>%n domaines, dans l’ordre des rapports</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the domains by words</source>
        <translation>Filtrer les domaines par mots</translation>
    </message>
    <message>
        <source>No domain yet: the programme’s fields of work. Each activity stands in one.</source>
        <translation>Aucun domaine pour l’instant&#xa0;: les champs d’intervention du programme. Chaque activité relève de l’un d’eux.</translation>
    </message>
    <message>
        <source>+ Domain</source>
        <translation>+ Domaine</translation>
    </message>
    <message>
        <source>Enter the first domain</source>
        <translation>Saisir le premier domaine</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>Ajouter un domaine</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), in their order</source>
        <translation>
            <numerusform>%n étape, dans l’ordre</numerusform>
            <numerusform>%n étapes, dans l’ordre</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the steps by words</source>
        <translation>Filtrer les étapes par mots</translation>
    </message>
    <message>
        <source>No step yet: the steps of the programme’s method. Each activity belongs to one.</source>
        <translation>Aucune étape pour l’instant&#xa0;: les étapes de la méthode du programme. Chaque activité relève de l’une d’elles.</translation>
    </message>
    <message>
        <source>+ Step</source>
        <translation>+ Étape</translation>
    </message>
    <message>
        <source>Enter the first step</source>
        <translation>Saisir la première étape</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>measured on %1</source>
        <translation>mesuré le %1</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>en chemin</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicateur</numerusform>
            <numerusform>%n indicateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached its target</source>
        <translation>
            <numerusform>%n a atteint sa cible</numerusform>
            <numerusform>%n ont atteint leur cible</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the indicators by words</source>
        <translation>Filtrer les indicateurs par mots</translation>
    </message>
    <message>
        <source>No indicator yet: what the programme is measured by, and the target that it is to reach.</source>
        <translation>Aucun indicateur pour l’instant&#xa0;: ce à quoi le programme se mesure, et la cible à atteindre.</translation>
    </message>
    <message>
        <source>+ Indicator</source>
        <translation>+ Indicateur</translation>
    </message>
    <message>
        <source>Enter the first indicator</source>
        <translation>Saisir le premier indicateur</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Ajouter un indicateur</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Nouvel indicateur</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>What it gives to the programme is not entered yet.</source>
        <translation>Ce qu’il apporte au programme n’est pas encore saisi.</translation>
    </message>
    <message>
        <source>+ Amount</source>
        <translation>+ Montant</translation>
    </message>
    <message>
        <source>Add a funding</source>
        <translation>Ajouter un financement</translation>
    </message>
    <message>
        <source>Delete the funding (Del)</source>
        <translation>Supprimer le financement (Suppr)</translation>
    </message>
    <message>
        <source>still valid</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>Funders</source>
        <translation>Bailleurs</translation>
    </message>
    <message numerus="yes">
        <source>%n funder(s)</source>
        <translation>
            <numerusform>%n bailleur</numerusform>
            <numerusform>%n bailleurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 given to the programme</source>
        <translation>%1 apportés au programme</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) without a known rate are left out</source>
        <translation>
            <numerusform>%n montant sans taux connu n’est pas compté</numerusform>
            <numerusform>%n montants sans taux connu ne sont pas comptés</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the funders by words</source>
        <translation>Filtrer les bailleurs par mots</translation>
    </message>
    <message>
        <source>No funder yet: whoever gives money to the programme, and how much.</source>
        <translation>Aucun bailleur pour l’instant&#xa0;: qui finance le programme, et de combien.</translation>
    </message>
    <message>
        <source>+ Funder</source>
        <translation>+ Bailleur</translation>
    </message>
    <message>
        <source>Enter the first funder</source>
        <translation>Saisir le premier bailleur</translation>
    </message>
    <message>
        <source>Add a funder</source>
        <translation>Ajouter un bailleur</translation>
    </message>
    <message>
        <source>New funder</source>
        <translation>Nouveau bailleur</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Taux de change</translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s): how many of a currency are one %1</source>
        <translation>
            <numerusform>%n taux&#xa0;: combien d’unités d’une monnaie pour un %1</numerusform>
            <numerusform>%n taux&#xa0;: combien d’unités d’une monnaie pour un %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the rates by words</source>
        <translation>Filtrer les taux par mots</translation>
    </message>
    <message>
        <source>No rate yet: with them, amounts in other currencies are added up in the programme’s own.</source>
        <translation>Aucun taux pour l’instant&#xa0;: grâce à eux, les montants en d’autres monnaies sont totalisés dans celle du programme.</translation>
    </message>
    <message>
        <source>+ Rate</source>
        <translation>+ Taux</translation>
    </message>
    <message>
        <source>Enter the first rate</source>
        <translation>Saisir le premier taux</translation>
    </message>
    <message>
        <source>Add an exchange rate</source>
        <translation>Ajouter un taux de change</translation>
    </message>
    <message>
        <source>How many of a currency are one of the programme’s, from a day on. The CFA franc is fixed by law: 655.957 are one euro.</source>
        <translation>Combien d’unités d’une monnaie valent une unité de celle du programme, à partir d’un jour. La parité du franc CFA est fixe&#xa0;: 655,957 pour un euro.</translation>
    </message>
</context>
<context>
    <name>Disagreement</name>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 changed “%2” without having seen that the plan was adopted.</source>
        <translation>%1 a modifié «&#xa0;%2&#xa0;» sans avoir vu que le plan était adopté.</translation>
    </message>
    <message>
        <source>%1 deleted this without having seen that the plan was adopted.</source>
        <translation>%1 a supprimé ceci sans avoir vu que le plan était adopté.</translation>
    </message>
    <message>
        <source>%1 added this without having seen that the plan was adopted.</source>
        <translation>%1 a ajouté ceci sans avoir vu que le plan était adopté.</translation>
    </message>
    <message>
        <source>Two changes do not go together (“%1”).</source>
        <translation>Deux modifications ne vont pas ensemble («&#xa0;%1&#xa0;»).</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservé</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>“%1” was given different values.</source>
        <translation>«&#xa0;%1&#xa0;» a reçu des valeurs différentes.</translation>
    </message>
    <message>
        <source>%1 gave “%2” different values.</source>
        <translation>%1 ont donné à «&#xa0;%2&#xa0;» des valeurs différentes.</translation>
    </message>
    <message>
        <source>%1 deleted this while %2 changed it.</source>
        <translation>Supprimé par %1, modifié entre-temps par %2.</translation>
    </message>
    <message>
        <source>%1 deleted this while %2 worked on what belongs to it.</source>
        <translation>Supprimé par %1, alors que %2 travaillait sur ce qui en dépend.</translation>
    </message>
    <message>
        <source>“%1” is given to several.</source>
        <translation>«&#xa0;%1&#xa0;» est attribué plusieurs fois.</translation>
    </message>
    <message>
        <source>“%1” refers to something that %2 deleted.</source>
        <translation>«&#xa0;%1&#xa0;» renvoie à un élément supprimé par %2.</translation>
    </message>
    <message>
        <source>Something was written on a computer whose clock was wrong.</source>
        <translation>Une saisie a été faite sur un ordinateur dont l’horloge était fausse.</translation>
    </message>
    <message>
        <source>%1 worked on %2 on a computer whose clock was wrong, so that day may be another one.</source>
        <translation>%1 a travaillé le %2 sur un ordinateur dont l’horloge était fausse&#xa0;: ce jour peut être un autre.</translation>
    </message>
    <message>
        <source>This was written by a newer Tandem. Update Tandem to see all of it here.</source>
        <translation>Ceci a été saisi avec une version plus récente de Tandem. Mettez Tandem à jour pour tout voir ici.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Keep the value of %1</source>
        <translation>Garder la valeur de %1</translation>
    </message>
    <message>
        <source>Leave the field empty</source>
        <translation>Laisser le champ vide</translation>
    </message>
    <message>
        <source>Take this value</source>
        <translation>Prendre cette valeur</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Delete it with all that belongs to it</source>
        <translation>Supprimer avec tout ce qui en dépend</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move what belongs to it to another one</source>
        <translation>Rattacher ailleurs ce qui en dépend</translation>
    </message>
    <message>
        <source>Give “%1” the number %2</source>
        <translation>Donner à «&#xa0;%1&#xa0;» le numéro %2</translation>
    </message>
    <message>
        <source>Make them one: keep “%1”</source>
        <translation>Fusionner&#xa0;: garder «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Put back what was adopted</source>
        <translation>Rétablir ce qui a été adopté</translation>
    </message>
    <message>
        <source>Delete it again</source>
        <translation>Supprimer à nouveau</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>It is meant like this</source>
        <translation>C’est voulu ainsi</translation>
    </message>
    <message>
        <source>Keep it as a proposed amendment</source>
        <translation>Garder comme proposition d’avenant</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Earlier name</source>
        <translation>Ancien nom</translation>
    </message>
    <message>
        <source>Earlier names</source>
        <translation>Anciens noms</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Point focal</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Points focaux</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Memorandum</source>
        <translation>Mémorandum d’entente</translation>
    </message>
    <message>
        <source>Memoranda</source>
        <translation>Mémorandums d’entente</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan d’action annuel</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans d’action annuels</translation>
    </message>
    <message>
        <source>Adopted version</source>
        <translation>Version adoptée</translation>
    </message>
    <message>
        <source>Adopted versions</source>
        <translation>Versions adoptées</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Other plan of an activity</source>
        <translation>Autre plan d’une activité</translation>
    </message>
    <message>
        <source>Other plans of activities</source>
        <translation>Autres plans d’activités</translation>
    </message>
    <message>
        <source>Institution of an activity</source>
        <translation>Institution d’une activité</translation>
    </message>
    <message>
        <source>Institutions of activities</source>
        <translation>Institutions des activités</translation>
    </message>
    <message>
        <source>Commitment served by an activity</source>
        <translation>Engagement servi par une activité</translation>
    </message>
    <message>
        <source>Commitments served by activities</source>
        <translation>Engagements servis par les activités</translation>
    </message>
    <message>
        <source>Progress note</source>
        <translation>Note d’avancement</translation>
    </message>
    <message>
        <source>Progress notes</source>
        <translation>Notes d’avancement</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>Fundings</source>
        <translation>Financements</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Ligne budgétaire</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Lignes budgétaires</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Participations</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Dispense</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Dispenses</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The file “%1” does not exist. Check its name, or whether its disk or stick is connected.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’existe pas. Vérifiez son nom, ou si son disque ou sa clé est branché.</translation>
    </message>
    <message>
        <source>You may not read the file “%1”. Ask its owner for the right to read it, or copy it to a folder of your own.</source>
        <translation>Vous n’avez pas le droit de lire le fichier «&#xa0;%1&#xa0;». Demandez ce droit à son propriétaire, ou copiez-le dans un dossier à vous.</translation>
    </message>
    <message>
        <source>The file “%1” may only be read. Copy it to a folder of your own to work in it.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut être que lu. Copiez-le dans un dossier à vous pour y travailler.</translation>
    </message>
    <message>
        <source>“%1” is not a Tandem file. Choose a file whose name ends in .tandem.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier Tandem. Choisissez un fichier dont le nom se termine par .tandem.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Tandem file. It was left as it is.</source>
        <translation>«&#xa0;%1&#xa0;» est une base de données d’un autre programme, pas un fichier Tandem. Il est resté tel quel.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged. It was left as it is: restore a backup, or ask a colleague for their copy.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est endommagé. Il est resté tel quel&#xa0;: restaurez une sauvegarde, ou demandez sa copie à un collègue.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Tandem (file version %2). It can be read and exported here; update Tandem to change it.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par un Tandem plus récent (version de fichier %2). Il peut être lu et exporté ici&#x202f;; mettez Tandem à jour pour le modifier.</translation>
    </message>
    <message>
        <source>“%1” is open in another Tandem (%2). Close it there first.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert dans un autre Tandem (%2). Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>A file “%1” exists already. Choose another name: nothing was overwritten.</source>
        <translation>Un fichier «&#xa0;%1&#xa0;» existe déjà. Choisissez un autre nom&#xa0;: rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only. Copy it to a folder of your own to change it.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert en lecture seule. Copiez-le dans un dossier à vous pour le modifier.</translation>
    </message>
    <message>
        <source>The file “%1” was renamed, moved or deleted while it was open. Save a copy elsewhere and go on there.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» a été renommé, déplacé ou supprimé alors qu’il était ouvert. Enregistrez une copie ailleurs et continuez avec elle.</translation>
    </message>
    <message>
        <source>The disk is full: the change was not saved, and what you typed is still here. Free some space, then try again.</source>
        <translation>Le disque est plein&#xa0;: la modification n’est pas enregistrée, et ce que vous avez saisi est toujours là. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk could not be read or written (%2): nothing was changed. Try again; if it happens again, copy the file to another disk.</source>
        <translation>Le disque n’a pas pu être lu ou écrit (%2)&#xa0;: rien n’a été modifié. Réessayez&#x202f;; si cela se reproduit, copiez le fichier sur un autre disque.</translation>
    </message>
    <message>
        <source>The change could not be verified, so it was not saved. Close the file and run “Check the file”.</source>
        <translation>La modification n’a pas pu être vérifiée et n’est donc pas enregistrée. Fermez le fichier et lancez «&#xa0;Vérifier le fichier&#xa0;».</translation>
    </message>
    <message>
        <source>This comes from another programme&apos;s file and does not belong here. Open the file of that programme to receive it.</source>
        <translation>Ceci vient du fichier d’un autre programme et n’a pas sa place ici. Ouvrez le fichier de ce programme pour le recevoir.</translation>
    </message>
    <message>
        <source>What was received is not valid (%1). Ask for it again.</source>
        <translation>Ce qui a été reçu n’est pas valable (%1). Demandez un nouvel envoi.</translation>
    </message>
    <message>
        <source>This is too much for one step. Do it in smaller parts.</source>
        <translation>C’est trop pour une seule opération. Procédez en plusieurs fois.</translation>
    </message>
    <message>
        <source>There is no field “%1” here.</source>
        <translation>Il n’y a pas de champ «&#xa0;%1&#xa0;» ici.</translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation>Il n’y a pas de table «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Please fill this in: it may not stay empty.</source>
        <translation>À remplir&#xa0;: ce champ ne peut pas rester vide.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie des choix possibles.</translation>
    </message>
    <message>
        <source>This text is too long: at most %2 characters.</source>
        <translation>Ce texte est trop long&#xa0;: %2 caractères au plus.</translation>
    </message>
    <message>
        <source>“%1” is out of range: it must lie between %2 and %3.</source>
        <translation>«&#xa0;%1&#xa0;» est hors limites&#xa0;: la valeur doit être comprise entre %2 et %3.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 31/12/2020 or 2020-12-31.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez 31/12/2020 ou 2020-12-31.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write it as 12500.50 EUR, with no more decimals than the currency has.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant. Écrivez 12500,50 EUR, sans plus de décimales que n’en a la monnaie.</translation>
    </message>
    <message>
        <source>“%1” is not a period. Write it as 2020-03-10/2020-03-14.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une période. Écrivez 2020-03-10/2020-03-14.</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”.</source>
        <translation>Rien ne s’appelle «&#xa0;%1&#xa0;» ici.</translation>
    </message>
    <message>
        <source>This never changes once it is set. Create another one instead.</source>
        <translation>Cette valeur ne change plus une fois fixée. Créez plutôt un autre élément.</translation>
    </message>
    <message>
        <source>What this refers to (%1) does not exist here.</source>
        <translation>Ce à quoi ce champ renvoie (%1) n’existe pas ici.</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>Please give the reason.</source>
        <translation>Indiquez le motif.</translation>
    </message>
    <message>
        <source>A completed activity needs its real end date.</source>
        <translation>Une activité réalisée doit avoir sa date de fin réelle.</translation>
    </message>
    <message>
        <source>There cannot be more young people than people.</source>
        <translation>Il ne peut pas y avoir plus de jeunes que de personnes.</translation>
    </message>
    <message>
        <source>The plan&apos;s status goes back: please give the reason.</source>
        <translation>Le statut du plan revient en arrière&#xa0;: indiquez le motif.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>Cet élément existe déjà.</translation>
    </message>
    <message>
        <source>This cannot refer to itself. Choose another one.</source>
        <translation>Cet élément ne peut pas renvoyer à lui-même. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>These dates lie outside the period of the plan %1.</source>
        <translation>Ces dates sortent de la période du plan %1.</translation>
    </message>
    <message>
        <source>This belongs to another plan (%1).</source>
        <translation>Cet élément appartient à un autre plan (%1).</translation>
    </message>
    <message>
        <source>This belongs to another memorandum (%1).</source>
        <translation>Cet élément appartient à un autre mémorandum (%1).</translation>
    </message>
    <message>
        <source>This belongs to another domain (%1).</source>
        <translation>Cet élément appartient à un autre domaine (%1).</translation>
    </message>
    <message>
        <source>The activity belongs to this plan already.</source>
        <translation>L’activité appartient déjà à ce plan.</translation>
    </message>
    <message>
        <source>Participants whose sex was not recorded: %1. Complete it as soon as it is known.</source>
        <translation>Participants dont le sexe n’est pas renseigné&#xa0;: %1. À compléter dès que l’information est connue.</translation>
    </message>
    <message>
        <source>There is no row “%1” here; it may have been deleted.</source>
        <translation>Il n’y a pas d’élément «&#xa0;%1&#xa0;» ici&#x202f;; il a peut-être été supprimé.</translation>
    </message>
    <message>
        <source>There is no plan “%1” here.</source>
        <translation>Il n’y a pas de plan «&#xa0;%1&#xa0;» ici.</translation>
    </message>
    <message>
        <source>The plan %1 has been adopted already.</source>
        <translation>Le plan %1 est déjà adopté.</translation>
    </message>
    <message>
        <source>The plan %1 has disagreements that nobody has settled (%2). Settle them before it is adopted.</source>
        <translation>Le plan %1 comporte des désaccords que personne n’a tranchés (%2). Tranchez-les avant l’adoption.</translation>
    </message>
    <message>
        <source>There is nothing of yours to take back.</source>
        <translation>Vous n’avez rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>This step is not in the file&apos;s history.</source>
        <translation>Cette opération n’est pas dans l’historique du fichier.</translation>
    </message>
    <message>
        <source>There is no backup “%1”.</source>
        <translation>Il n’y a pas de sauvegarde «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Annulé&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” was not understood. See tandem-cli --help.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été compris. Voir tandem-cli --help.</translation>
    </message>
    <message>
        <source>The option %1 does not take “%2”.</source>
        <translation>L’option %1 n’accepte pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” could not be written (%2).</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit (%2).</translation>
    </message>
    <message>
        <source>“%1” could not be read (%2).</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu (%2).</translation>
    </message>
    <message>
        <source>Tandem does not know who works here. Give your name first (File, Who works here; tandem-cli: --as NAME).</source>
        <translation>Tandem ne sait pas qui travaille ici. Indiquez d’abord votre nom (Fichier, Qui travaille ici&#x202f;; tandem-cli&#xa0;: --as NOM).</translation>
    </message>
    <message>
        <source>There is no disagreement “%1” any more: it was settled, or somebody has changed more since.</source>
        <translation>Le désaccord «&#xa0;%1&#xa0;» n’existe plus&#xa0;: il a été tranché, ou quelqu’un a fait d’autres modifications depuis.</translation>
    </message>
    <message>
        <source>“%1” is no answer to this disagreement. Choose one of those that are offered.</source>
        <translation>«&#xa0;%1&#xa0;» ne répond pas à ce désaccord. Choisissez l’une des réponses proposées.</translation>
    </message>
    <message>
        <source>“%1” has %2 MB; at most %3 MB can be attached. Make it smaller (a scan of 150 dots per inch is enough to read), or keep it elsewhere and note where.</source>
        <translation>«&#xa0;%1&#xa0;» pèse %2 Mo&#x202f;; une pièce jointe en a %3 au plus. Réduisez-la (une numérisation à 150 points par pouce suffit pour lire), ou gardez-la ailleurs et notez où.</translation>
    </message>
    <message>
        <source>“%1” is empty: there is nothing to attach.</source>
        <translation>«&#xa0;%1&#xa0;» est vide&#xa0;: il n’y a rien à joindre.</translation>
    </message>
    <message>
        <source>“%1” is attached. It is large (%2 MB): the file, its backups and what is sent with attachments grow by as much.</source>
        <translation>«&#xa0;%1&#xa0;» est joint. Il est volumineux (%2 Mo)&#xa0;: le fichier, ses sauvegardes et les envois avec pièces jointes grossissent d’autant.</translation>
    </message>
    <message>
        <source>The content of “%1” is not in this copy. Ask a colleague whose copy has it to send their changes with attachments.</source>
        <translation>Le contenu de «&#xa0;%1&#xa0;» n’est pas dans cette copie. Demandez à un collègue qui l’a d’envoyer ses modifications avec les pièces jointes.</translation>
    </message>
    <message>
        <source>Files like “%1” are not opened from here: they could run something. Save it, and open it only if you know where it comes from.</source>
        <translation>Les fichiers comme «&#xa0;%1&#xa0;» ne s’ouvrent pas d’ici&#xa0;: ils pourraient exécuter quelque chose. Enregistrez-le, et ne l’ouvrez que si vous savez d’où il vient.</translation>
    </message>
    <message>
        <source>The content of “%1” is not what it was: nothing was changed. Take it from another copy.</source>
        <translation>Le contenu de «&#xa0;%1&#xa0;» n’est plus ce qu’il était&#xa0;: rien n’a été changé. Reprenez-le d’une autre copie.</translation>
    </message>
    <message>
        <source>“%1” is not an exchange file. Choose a file whose name ends in .tandemx, or a colleague&apos;s .tandem file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier d’échange. Choisissez un fichier dont le nom se termine par .tandemx, ou le fichier .tandem d’un collègue.</translation>
    </message>
    <message>
        <source>“%1” is incomplete or damaged: ask for it again. Nothing of it was received, and nothing is lost.</source>
        <translation>«&#xa0;%1&#xa0;» est incomplet ou abîmé&#xa0;: redemandez-le. Rien n’en a été reçu, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Tandem. Update Tandem, then receive it: nothing is lost.</source>
        <translation>«&#xa0;%1&#xa0;» a été fait par un Tandem plus récent. Mettez Tandem à jour, puis recevez-le&#xa0;: rien n’est perdu.</translation>
    </message>
    <message>
        <source>“%1” is protected by a passphrase. Ask its sender for it (tandem-cli: --passphrase-file FILE).</source>
        <translation>«&#xa0;%1&#xa0;» est protégé par une phrase secrète. Demandez-la à son expéditeur (tandem-cli&#xa0;: --passphrase-file FICHIER).</translation>
    </message>
    <message>
        <source>This is not the passphrase of “%1”, or the file was damaged on the way. Type it exactly as its sender gave it, capital letters and spaces included.</source>
        <translation>Ce n’est pas la phrase secrète de «&#xa0;%1&#xa0;», ou le fichier a été abîmé en route. Écrivez-la exactement comme son expéditeur l’a donnée, majuscules et espaces comprises.</translation>
    </message>
    <message>
        <source>“%1” does not look like an e-mail address.</source>
        <translation>«&#xa0;%1&#xa0;» ne ressemble pas à une adresse électronique.</translation>
    </message>
    <message>
        <source>“%1” comes from another programme&apos;s file and does not belong here, so nothing was received. The other files can be received without it.</source>
        <translation>«&#xa0;%1&#xa0;» vient du fichier d’un autre programme et n’a pas sa place ici&#xa0;: rien n’a été reçu. Les autres fichiers peuvent être reçus sans lui.</translation>
    </message>
    <message>
        <source>“%2” holds what is not valid (%1), so nothing was received. Ask for it again; the other files can be received without it.</source>
        <translation>«&#xa0;%2&#xa0;» contient quelque chose qui n’est pas valable (%1)&#xa0;: rien n’a été reçu. Demandez un nouvel envoi de ce fichier&#x202f;; les autres peuvent être reçus sans lui.</translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Without a funder</source>
        <translation>Sans bailleur</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Dans les temps</translation>
    </message>
    <message>
        <source>%1: not stated</source>
        <translation>%1&#xa0;: non renseigné</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>%1 (French)</source>
        <translation>%1 (français)</translation>
    </message>
    <message>
        <source>%1 (English)</source>
        <translation>%1 (anglais)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>IATI reporting organisation</source>
        <translation>Organisation déclarante (IITA)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>IATI reference</source>
        <translation>Référence IITA</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Position in the list</source>
        <translation>Rang dans la liste</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>First country</source>
        <translation>Premier pays</translation>
    </message>
    <message>
        <source>Second country</source>
        <translation>Second pays</translation>
    </message>
    <message>
        <source>First institution</source>
        <translation>Première institution</translation>
    </message>
    <message>
        <source>Second institution</source>
        <translation>Seconde institution</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Date de signature</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Lieu de signature</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>En vigueur depuis le</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Memorandum</source>
        <translation>Mémorandum</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Soumis le</translation>
    </message>
    <message>
        <source>Activities to be carried out</source>
        <translation>Activités à réaliser</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Adopté le</translation>
    </message>
    <message>
        <source>Adopted at</source>
        <translation>Lieu d’adoption</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Signatory of</source>
        <translation>Signataire de</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chef de file</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Planned period</source>
        <translation>Période prévue</translation>
    </message>
    <message>
        <source>Real period</source>
        <translation>Période réelle</translation>
    </message>
    <message>
        <source>Reason of the status</source>
        <translation>Motif du statut</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation>Résultat attendu</translation>
    </message>
    <message>
        <source>Means of verification</source>
        <translation>Moyens de vérification</translation>
    </message>
    <message>
        <source>Risk level</source>
        <translation>Niveau de risque</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Carried over from</source>
        <translation>Reprise de</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Noté le</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Bailleur</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Planned amount</source>
        <translation>Montant prévu</translation>
    </message>
    <message>
        <source>Committed amount</source>
        <translation>Montant engagé</translation>
    </message>
    <message>
        <source>Spent amount</source>
        <translation>Montant dépensé</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Tenue le</translation>
    </message>
    <message>
        <source>Country of the participants</source>
        <translation>Pays des participants</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Sex not recorded</source>
        <translation>Sexe non renseigné</translation>
    </message>
    <message>
        <source>Up to 35 years</source>
        <translation>35 ans au plus</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Source of the value</source>
        <translation>Origine de la valeur</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Valeur de référence</translation>
    </message>
    <message>
        <source>Date of the baseline</source>
        <translation>Date de la valeur de référence</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Date of the target</source>
        <translation>Échéance de la cible</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens de l’évolution</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Relevé le</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Personnes interrogées</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Prise le</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Prise par</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>Jointe à</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Kind of problem</source>
        <translation>Nature du problème</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(supprimé)</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message>
        <source>“%1” is not complete yet. It is tried again by itself; if it stays like this, its author should look whether their computer is connected.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas encore complet. Une nouvelle lecture se fait d’elle-même&#x202f;; si cela dure, son auteur devrait vérifier que son ordinateur est connecté.</translation>
    </message>
    <message>
        <source>“%1” is protected by a passphrase. Receive it like a file that came by e-mail.</source>
        <translation>«&#xa0;%1&#xa0;» est protégé par une phrase secrète. Recevez-le comme un fichier venu par courriel.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Tandem. Update Tandem to read it.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par une version plus récente de Tandem. Mettez Tandem à jour pour le lire.</translation>
    </message>
    <message>
        <source>“%1” is not what Tandem writes; nothing of it was used. It can be deleted.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas ce qu’écrit Tandem&#x202f;; rien n’en a été utilisé. Il peut être supprimé.</translation>
    </message>
    <message>
        <source>“%1” is too large to be read here. Receive it like a file that came by e-mail.</source>
        <translation>«&#xa0;%1&#xa0;» est trop volumineux pour être lu ici. Recevez-le comme un fichier venu par courriel.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came in.</source>
        <translation>
            <numerusform>%n modification est entrée.</numerusform>
            <numerusform>%n modifications sont entrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came in from %1.</source>
        <translation>
            <numerusform>%n modification est entrée, de %1.</numerusform>
            <numerusform>%n modifications sont entrées, de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were put into the folder.</source>
        <translation>
            <numerusform>%n modification a été déposée dans le dossier.</numerusform>
            <numerusform>%n modifications ont été déposées dans le dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The shared folder is empty: it is probably not connected. Nothing was put there.</source>
        <translation>Le dossier partagé est vide&#xa0;: il n’est probablement pas connecté. Rien n’y a été déposé.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the shared folder cannot be read.</source>
        <translation>
            <numerusform>%n fichier du dossier partagé ne peut pas être lu.</numerusform>
            <numerusform>%n fichiers du dossier partagé ne peuvent pas être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is too much in the shared folder: not all of it was looked at. Choose a folder that is used for nothing else.</source>
        <translation>Il y a trop de fichiers dans le dossier partagé&#xa0;: tous n’ont pas été regardés. Choisissez un dossier qui ne sert à rien d’autre.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) came in.</source>
        <translation>
            <numerusform>%n document est entré.</numerusform>
            <numerusform>%n documents sont entrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were put into the folder.</source>
        <translation>
            <numerusform>%n document a été déposé dans le dossier.</numerusform>
            <numerusform>%n documents ont été déposés dans le dossier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>a programme file</source>
        <translation>un fichier de programme</translation>
    </message>
    <message>
        <source>a field&apos;s name and its value; another row is named by its id or code</source>
        <translation>le nom d’un champ et sa valeur&#x202f;; une autre ligne se désigne par son identifiant ou son code</translation>
    </message>
    <message>
        <source>Adds a row and prints its id.</source>
        <translation>Ajoute une ligne et affiche son identifiant.</translation>
    </message>
    <message>
        <source>the plan: its code or id</source>
        <translation>le plan&#xa0;: son code ou son identifiant</translation>
    </message>
    <message>
        <source>the day of the adoption</source>
        <translation>le jour de l’adoption</translation>
    </message>
    <message>
        <source>where it was adopted</source>
        <translation>le lieu de l’adoption</translation>
    </message>
    <message>
        <source>by which meeting</source>
        <translation>la réunion qui l’a adopté</translation>
    </message>
    <message>
        <source>of an amendment: why the plan is adopted anew</source>
        <translation>pour un avenant&#xa0;: pourquoi le plan est adopté à nouveau</translation>
    </message>
    <message>
        <source>who signed for the first side</source>
        <translation>qui a signé pour la première partie</translation>
    </message>
    <message>
        <source>who signed for the second side</source>
        <translation>qui a signé pour la seconde partie</translation>
    </message>
    <message>
        <source>Adopts a plan, or its amendments, and keeps what was adopted for comparison.</source>
        <translation>Adopte un plan, ou ses avenants, et garde ce qui a été adopté pour comparaison.</translation>
    </message>
    <message>
        <source>write the backup of this name to a new file</source>
        <translation>écrire la sauvegarde de ce nom dans un nouveau fichier</translation>
    </message>
    <message>
        <source>the new file for --restore</source>
        <translation>le nouveau fichier pour --restore</translation>
    </message>
    <message>
        <source>Makes a backup in the person&apos;s data folder, lists them, or restores one.</source>
        <translation>Fait une sauvegarde dans le dossier de données de la personne, les énumère ou en restaure une.</translation>
    </message>
    <message>
        <source>Checks that a file is sound and that its journal still produces its tables.</source>
        <translation>Vérifie qu’un fichier est sain et que son journal produit toujours ses tables.</translation>
    </message>
    <message>
        <source>csv: a table; pdf: a document</source>
        <translation>csv&#xa0;: une table&#x202f;; pdf&#xa0;: un document</translation>
    </message>
    <message>
        <source>the language of the document (fr), or of a table&apos;s texts (both)</source>
        <translation>la langue du document (fr), ou celle des textes d’une table (both)</translation>
    </message>
    <message>
        <source>csv: every field for reading back, or columns for people in that language</source>
        <translation>csv&#xa0;: tous les champs, pour les relire, ou des colonnes pour les personnes dans cette langue</translation>
    </message>
    <message>
        <source>csv: what stands between the cells (;)</source>
        <translation>csv&#xa0;: ce qui sépare les cellules (;)</translation>
    </message>
    <message>
        <source>csv: the decimal sign (.)</source>
        <translation>csv&#xa0;: le signe décimal (.)</translation>
    </message>
    <message>
        <source>csv: without the byte order mark, by which Excel recognises accents</source>
        <translation>csv&#xa0;: sans la marque d’ordre des octets, à laquelle Excel reconnaît les accents</translation>
    </message>
    <message>
        <source>the file to write, replaced if there is one; - for standard output</source>
        <translation>le fichier à écrire, remplacé s’il existe&#x202f;; - pour la sortie standard</translation>
    </message>
    <message>
        <source>Writes a table as CSV or a document as PDF.</source>
        <translation>Écrit une table en CSV ou un document en PDF.</translation>
    </message>
    <message>
        <source>only this plan</source>
        <translation>seulement ce plan</translation>
    </message>
    <message>
        <source>the day that counts as today</source>
        <translation>le jour qui compte comme aujourd’hui</translation>
    </message>
    <message>
        <source>Calculates results, participants, money and what is late.</source>
        <translation>Calcule les résultats, les participants, le budget et les retards.</translation>
    </message>
    <message>
        <source>only changes of this table</source>
        <translation>seulement les modifications de cette table</translation>
    </message>
    <message>
        <source>only changes of this row</source>
        <translation>seulement les modifications de cette ligne</translation>
    </message>
    <message>
        <source>only so many of the newest steps</source>
        <translation>seulement ce nombre d’opérations, les plus récentes</translation>
    </message>
    <message>
        <source>Tells who changed what, and when, newest first.</source>
        <translation>Dit qui a modifié quoi, et quand, le plus récent d’abord.</translation>
    </message>
    <message>
        <source>Says what a file holds.</source>
        <translation>Dit ce que contient un fichier.</translation>
    </message>
    <message>
        <source>only what belongs to this plan</source>
        <translation>seulement ce qui appartient à ce plan</translation>
    </message>
    <message>
        <source>as CSV, with every column</source>
        <translation>en CSV, avec toutes les colonnes</translation>
    </message>
    <message>
        <source>Lists the rows of a table.</source>
        <translation>Énumère les lignes d’une table.</translation>
    </message>
    <message>
        <source>the new file; it may not exist yet</source>
        <translation>le nouveau fichier&#x202f;; il ne doit pas encore exister</translation>
    </message>
    <message>
        <source>the demonstration: a programme with three memoranda and their plans</source>
        <translation>la démonstration&#xa0;: un programme avec trois mémorandums et leurs plans</translation>
    </message>
    <message>
        <source>the programme&apos;s name; otherwise the file&apos;s</source>
        <translation>le nom du programme&#x202f;; sinon celui du fichier</translation>
    </message>
    <message>
        <source>the currency of totals; otherwise EUR</source>
        <translation>la monnaie des totaux&#x202f;; sinon EUR</translation>
    </message>
    <message>
        <source>the programme&apos;s period; otherwise this year</source>
        <translation>la période du programme&#x202f;; sinon cette année</translation>
    </message>
    <message>
        <source>Makes a programme file.</source>
        <translation>Crée un fichier de programme.</translation>
    </message>
    <message>
        <source>the row: its id or code</source>
        <translation>la ligne&#xa0;: son identifiant ou son code</translation>
    </message>
    <message>
        <source>Removes a row with all that belongs to it.</source>
        <translation>Supprime une ligne avec tout ce qui lui appartient.</translation>
    </message>
    <message>
        <source>a field&apos;s name and its new value; nothing behind the = clears it</source>
        <translation>le nom d’un champ et sa nouvelle valeur&#x202f;; rien après le = l’efface</translation>
    </message>
    <message>
        <source>Changes fields of a row.</source>
        <translation>Modifie des champs d’une ligne.</translation>
    </message>
    <message>
        <source>Takes back the person&apos;s own last step.</source>
        <translation>Annule la dernière opération de la personne.</translation>
    </message>
    <message>
        <source>Does again what was taken back last.</source>
        <translation>Rétablit ce qui a été annulé en dernier.</translation>
    </message>
    <message>
        <source>the person who acts, instead of the one chosen on this computer</source>
        <translation>la personne qui agit, au lieu de celle choisie sur cet ordinateur</translation>
    </message>
    <message>
        <source>the clock (2020-03-10T09:30:00+00:00), so that scripts can be repeated</source>
        <translation>l’heure (2020-03-10T09:30:00+00:00), pour que les scripts puissent être répétés</translation>
    </message>
    <message>
        <source>answer in JSON, for other programs</source>
        <translation>répondre en JSON, pour d’autres programmes</translation>
    </message>
    <message>
        <source>the language of the answers, instead of this computer&apos;s</source>
        <translation>la langue des réponses, au lieu de celle de cet ordinateur</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>cette aide</translation>
    </message>
    <message>
        <source>which version this is</source>
        <translation>le numéro de version</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Options de toutes les commandes&#xa0;:</translation>
    </message>
    <message>
        <source>PLAN is a plan&apos;s code or id; ID is a row&apos;s id or code.</source>
        <translation>PLAN est le code ou l’identifiant d’un plan&#x202f;; ID, l’identifiant ou le code d’une ligne.</translation>
    </message>
    <message>
        <source>Money is written 12500.50 EUR, a day 2020-03-10, a period 2020-03-10/2020-03-14.</source>
        <translation>Un montant s’écrit 12500.50 EUR, un jour 2020-03-10, une période 2020-03-10/2020-03-14.</translation>
    </message>
    <message>
        <source>Commands that only read work while another Tandem has the file open.</source>
        <translation>Les commandes qui ne font que lire marchent aussi quand le fichier est ouvert dans un autre Tandem.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 refused with a sentence that says why, 2 wrong usage.</source>
        <translation>Code de retour&#xa0;: 0 fait, 1 refusé avec une phrase qui dit pourquoi, 2 appel incorrect.</translation>
    </message>
    <message>
        <source>Works on Tandem programme files from the command line.</source>
        <translation>Travaille sur les fichiers de programme de Tandem depuis la ligne de commande.</translation>
    </message>
    <message>
        <source>More about a command: %1</source>
        <translation>Pour en savoir plus sur une commande&#xa0;: %1</translation>
    </message>
    <message>
        <source>a table: activity, plan, memorandum, institution, …</source>
        <translation>une table&#xa0;: activity, plan, memorandum, institution, …</translation>
    </message>
    <message>
        <source>the table for csv: activity, plan, budget_line, …</source>
        <translation>la table pour csv&#xa0;: activity, plan, budget_line, …</translation>
    </message>
    <message>
        <source>pdf: the plan as it was adopted (the default, once it was) or as it is now</source>
        <translation>pdf&#xa0;: le plan tel qu’adopté (par défaut, s’il l’a été) ou tel qu’il est maintenant</translation>
    </message>
    <message>
        <source>list the backups that there are; if FILE cannot be opened, those of every programme</source>
        <translation>énumérer les sauvegardes existantes&#x202f;; si FILE ne peut pas être ouvert, celles de tous les programmes</translation>
    </message>
    <message>
        <source>pdf: which document: the annual plan (the default) or the progress report</source>
        <translation>pdf&#xa0;: quel document&#xa0;: le plan annuel (par défaut) ou le rapport d’avancement</translation>
    </message>
    <message>
        <source>the plan to print or to report on; for csv: only what belongs to this plan</source>
        <translation>le plan à imprimer ou dont rendre compte&#x202f;; en csv&#xa0;: seulement ce qui relève de ce plan</translation>
    </message>
    <message>
        <source>the memorandum to report on; without it and without a plan: the whole programme</source>
        <translation>le mémorandum dont rendre compte&#x202f;; sans lui ni plan&#xa0;: tout le programme</translation>
    </message>
    <message>
        <source>the first day to report on; of a plan, if not given, its own first day</source>
        <translation>le premier jour de la période&#x202f;; pour un plan, à défaut, son premier jour</translation>
    </message>
    <message>
        <source>the last day to report on; of a plan, if not given, its own last day</source>
        <translation>le dernier jour de la période&#x202f;; pour un plan, à défaut, son dernier jour</translation>
    </message>
    <message>
        <source>the year of the plan that is made</source>
        <translation>l’année du plan à établir</translation>
    </message>
    <message>
        <source>which activities are carried over; those that are not finished, unless told otherwise</source>
        <translation>quelles activités sont reportées&#x202f;; sauf indication contraire, celles qui ne sont pas achevées</translation>
    </message>
    <message>
        <source>keep the planned amounts instead of starting from nothing</source>
        <translation>garder les montants prévus au lieu de repartir de zéro</translation>
    </message>
    <message>
        <source>Makes the plan of another year from an earlier one.</source>
        <translation>Établit le plan d’une autre année à partir d’un plan antérieur.</translation>
    </message>
    <message>
        <source>what it is attached to: the id or code of an activity, plan, memorandum or decision, or ENTITY:ID</source>
        <translation>à quoi il est joint&#xa0;: identifiant ou code d’une activité, d’un plan, d’un mémorandum ou d’une décision, ou ENTITÉ:ID</translation>
    </message>
    <message>
        <source>the file that is attached, 25 MB at most; it is copied into the programme</source>
        <translation>le fichier à joindre, 25 Mo au plus&#x202f;; il est copié dans le programme</translation>
    </message>
    <message>
        <source>Attaches a file, and prints the attachment&apos;s id.</source>
        <translation>Joint un fichier et affiche l’identifiant de la pièce jointe.</translation>
    </message>
    <message>
        <source>a programme file; one that does not exist begins as a copy of what is received</source>
        <translation>un fichier de programme&#x202f;; s’il n’existe pas, il commence comme copie de ce qui est reçu</translation>
    </message>
    <message>
        <source>exchange files (.tandemx) or colleagues&apos; programme files, in any order</source>
        <translation>des fichiers d’échange (.tandemx) ou des fichiers de programme de collègues, dans n’importe quel ordre</translation>
    </message>
    <message>
        <source>only say what would come in; nothing is changed</source>
        <translation>dire seulement ce qui entrerait&#x202f;; rien n’est modifié</translation>
    </message>
    <message>
        <source>the passphrase of a protected exchange file is the first line of this file</source>
        <translation>la phrase secrète d’un fichier d’échange protégé est la première ligne de ce fichier</translation>
    </message>
    <message>
        <source>Brings colleagues&apos; changes into a file, after a backup.</source>
        <translation>Fait entrer les modifications des collègues dans un fichier, après une sauvegarde.</translation>
    </message>
    <message>
        <source>the exchange file to write (.tandemx)</source>
        <translation>le fichier d’échange à écrire (.tandemx)</translation>
    </message>
    <message>
        <source>put the attachments&apos; contents in, too</source>
        <translation>y mettre aussi le contenu des pièces jointes</translation>
    </message>
    <message>
        <source>protect it by the passphrase that is the first line of this file</source>
        <translation>le protéger par la phrase secrète qui est la première ligne de ce fichier</translation>
    </message>
    <message>
        <source>Writes everything that a file holds into an exchange file for colleagues.</source>
        <translation>Écrit tout ce que contient un fichier dans un fichier d’échange pour les collègues.</translation>
    </message>
    <message>
        <source>the disagreement: its id, or how that begins</source>
        <translation>le désaccord&#xa0;: son identifiant, ou le début de celui-ci</translation>
    </message>
    <message>
        <source>agree with whoever wrote this transaction</source>
        <translation>donner raison à l’auteur de cette transaction</translation>
    </message>
    <message>
        <source>another value; nothing behind the = empties the field</source>
        <translation>une autre valeur&#x202f;; rien après le = vide le champ</translation>
    </message>
    <message>
        <source>the row that the answer is about, where there are several</source>
        <translation>la ligne que la réponse concerne, s’il y en a plusieurs</translation>
    </message>
    <message>
        <source>Lists what people disagree about, and how each can be settled.</source>
        <translation>Indique ce sur quoi on est en désaccord, et comment chaque désaccord peut être tranché.</translation>
    </message>
    <message>
        <source>Settles a disagreement, for everybody.</source>
        <translation>Tranche un désaccord, pour tout le monde.</translation>
    </message>
    <message>
        <source>the shared folder: one that all colleagues see, used for nothing else</source>
        <translation>le dossier partagé&#xa0;: un dossier que voient tous les collègues et qui ne sert à rien d’autre</translation>
    </message>
    <message>
        <source>Meets colleagues in a shared folder: takes in what is new there, and puts there what they lack.</source>
        <translation>Retrouve les collègues dans un dossier partagé&#xa0;: fait entrer ce qui y est nouveau, et y dépose ce qui leur manque.</translation>
    </message>
    <message>
        <source>keep, delete, empty, renumber, merge, move, accept, put_back or meant, as “conflicts” lists them</source>
        <translation>keep, delete, empty, renumber, merge, move, accept, put_back ou meant, comme «&#xa0;conflicts&#xa0;» les indique</translation>
    </message>
    <message>
        <source>the copy to write (.tandem)</source>
        <translation>la copie à écrire (.tandem)</translation>
    </message>
    <message>
        <source>only the attachments of this plan and what stands around it go along</source>
        <translation>seules l’accompagnent les pièces jointes de ce plan et de ce qui l’entoure</translation>
    </message>
    <message>
        <source>no attachments&apos; contents go along</source>
        <translation>aucun contenu de pièce jointe ne l’accompagne</translation>
    </message>
    <message>
        <source>Makes a complete, verified copy to work in on another computer.</source>
        <translation>Fait une copie complète et vérifiée, pour travailler sur un autre ordinateur.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>rétabli</translation>
    </message>
    <message>
        <source>moved within its list</source>
        <translation>déplacé dans sa liste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>%1 and many more</source>
        <translation>%1, et bien d’autres</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1, et %n autre</numerusform>
            <numerusform>%1, et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, who</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · the clock of that computer was wrong</source>
        <translation>%1 · l’horloge de cet ordinateur n’était pas à l’heure</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more values.</source>
        <translation>
            <numerusform>… et %n autre valeur.</numerusform>
            <numerusform>… et %n autres valeurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is shown here.</source>
        <translation>Rien de ce qui est affiché ici.</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <comment>field, row</comment>
        <translation>%1 de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (changed since by %2)</source>
        <translation>%1 (modifié depuis par %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>entity, name</comment>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 · taken back</source>
        <translation>%1 · annulé</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>What was received</source>
        <translation>Ce qui a été reçu</translation>
    </message>
    <message>
        <source>What would be received</source>
        <translation>Ce qui serait reçu</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Ce qui est supprimé</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Ce qui est nouveau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>Tout ce qu’il contient est déjà ici.</translation>
    </message>
    <message>
        <source>All the changes in it are here already.</source>
        <translation>Toutes les modifications qu’il contient sont déjà ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are new here.</source>
        <translation>
            <numerusform>%n modification est nouvelle ici.</numerusform>
            <numerusform>%n modifications sont nouvelles ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were here already.</source>
        <translation>
            <numerusform>%n modification était déjà ici.</numerusform>
            <numerusform>%n modifications étaient déjà ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n content(s) of attachments or adopted plans come along.</source>
        <translation>
            <numerusform>%n contenu de pièce jointe ou de plan adopté l’accompagne.</numerusform>
            <numerusform>%n contenus de pièces jointes ou de plans adoptés les accompagnent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for an earlier exchange file. They are kept, and join by themselves when it has been received.</source>
        <translation>
            <numerusform>%n modification attend un fichier d’échange antérieur. Elle est gardée, et s’ajoutera d’elle-même quand il aura été reçu.</numerusform>
            <numerusform>%n modifications attendent un fichier d’échange antérieur. Elles sont gardées, et s’ajouteront d’elles-mêmes quand il aura été reçu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s) or problem(s) are settled by it.</source>
        <translation>
            <numerusform>%n désaccord ou problème est réglé par cet échange.</numerusform>
            <numerusform>%n désaccords ou problèmes sont réglés par cet échange.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Qui l’a écrit</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <translation>quelqu’un d’inconnu ici</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouts</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Suppressions</translation>
    </message>
    <message>
        <source>Outside the plans</source>
        <translation>Hors des plans</translation>
    </message>
    <message>
        <source>What has to be decided afterwards</source>
        <translation>Ce qu’il faudra décider ensuite</translation>
    </message>
    <message>
        <source>Nobody has to stop for it: until it is decided, the later change is shown.</source>
        <translation>Personne n’a besoin de s’arrêter pour cela&#xa0;: jusqu’à la décision, c’est le changement le plus récent qui s’affiche.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>What changes in your file</source>
        <translation>Ce qui change dans votre fichier</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… et %n autre.</numerusform>
            <numerusform>… et %n autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewRows</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Memorandum</source>
        <translation>Mémorandum</translation>
    </message>
    <message>
        <source>Annual plans</source>
        <translation>Plans annuels</translation>
    </message>
    <message>
        <source>In operation</source>
        <translation>En œuvre</translation>
    </message>
    <message>
        <source>No memorandum is in force.</source>
        <translation>Aucun mémorandum n’est en vigueur.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Réalisées</translation>
    </message>
    <message>
        <source>The value is that of the plan with the fewest, because each of them must reach the target.</source>
        <translation>La valeur est celle du plan qui en compte le moins, car chacun doit atteindre la cible.</translation>
    </message>
    <message>
        <source>No annual plan has been adopted yet.</source>
        <translation>Aucun plan annuel n’a encore été adopté.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>No participants have been recorded yet.</source>
        <translation>Aucun participant n’a encore été saisi.</translation>
    </message>
    <message>
        <source>The share of women is that among the people whose sex was recorded.</source>
        <translation>La part des femmes est calculée parmi les personnes dont le sexe a été renseigné.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Spent of planned</source>
        <translation>Dépensé / prévu</translation>
    </message>
    <message>
        <source>No amounts have been planned yet.</source>
        <translation>Aucun montant n’a encore été prévu.</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Relevé le</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Rien n’a encore été mesuré.</translation>
    </message>
    <message>
        <source>%1 – %2 %3</source>
        <translation>%1 – %2 %3</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Show the activities that were carried out</source>
        <translation>Montrer les activités réalisées</translation>
    </message>
    <message>
        <source>The least number of activities was carried out.</source>
        <translation>Le nombre minimal d’activités est réalisé.</translation>
    </message>
    <message>
        <source>Fewer activities than planned were carried out.</source>
        <translation>Il y a moins d’activités réalisées que le minimum prévu.</translation>
    </message>
    <message>
        <source>Past the planned end and neither carried out nor cancelled, or past the planned beginning and not begun.</source>
        <translation>Fin prévue dépassée sans que l’activité soit réalisée ni annulée, ou début prévu dépassé sans qu’elle ait commencé.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Rien n’est en retard.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the next %n day(s)</source>
        <translation>
            <numerusform>D’ici %n jour</numerusform>
            <numerusform>D’ici %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Nothing is planned to start, and no milestone is due.</source>
        <translation>Rien ne doit commencer et aucun jalon n’arrive à échéance.</translation>
    </message>
    <message numerus="yes">
        <source>Without news for %n day(s)</source>
        <translation>
            <numerusform>Sans nouvelles depuis %n jour</numerusform>
            <numerusform>Sans nouvelles depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Activities that should be going on, of which no note, participants or milestone has told anything since.</source>
        <translation>Activités qui devraient être en cours et dont ni note, ni participants, ni jalon n’a rien dit depuis.</translation>
    </message>
    <message>
        <source>Last news</source>
        <translation>Dernières nouvelles</translation>
    </message>
    <message>
        <source>There is recent news of everything that is going on.</source>
        <translation>On a des nouvelles récentes de tout ce qui est en cours.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune à ce jour</translation>
    </message>
    <message>
        <source>Funder not stated</source>
        <translation>Bailleur non précisé</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Engagé</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>PlanStatus</name>
    <message>
        <source>%1, back to “%2”: %3</source>
        <translation>%1, retour à «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>PrintOut</name>
    <message>
        <source>Where to put the PDF</source>
        <translation>Où mettre le PDF</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>This computer knows no printer. Save the pages as PDF, and print that where there is one.</source>
        <translation>Cet ordinateur ne connaît aucune imprimante. Enregistrez les pages en PDF et imprimez-les là où il y en a une.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Two people gave “%1” different values. Decide which one stays.</source>
        <translation>Deux personnes ont donné des valeurs différentes à «&#xa0;%1&#xa0;». Décidez laquelle reste.</translation>
    </message>
    <message>
        <source>One person deleted this while another changed it. Decide whether it stays.</source>
        <translation>Une personne a supprimé ceci pendant qu’une autre le modifiait. Décidez si cela reste.</translation>
    </message>
    <message>
        <source>This was deleted, but others belong to it. Decide whether it stays.</source>
        <translation>Ceci a été supprimé, mais d’autres éléments en dépendent. Décidez si cela reste.</translation>
    </message>
    <message>
        <source>“%1” is given to several. Give each one of its own.</source>
        <translation>«&#xa0;%1&#xa0;» est attribué à plusieurs éléments. Donnez à chacun le sien.</translation>
    </message>
    <message>
        <source>“%1” refers to something that was deleted. Choose another one.</source>
        <translation>«&#xa0;%1&#xa0;» renvoie à un élément supprimé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Somebody changed this without having seen that the plan was adopted. Check whether it holds.</source>
        <translation>Quelqu’un a modifié ceci sans avoir vu que le plan était adopté. Vérifiez si la modification tient.</translation>
    </message>
    <message>
        <source>Two changes do not go together (“%1”). Correct one of them.</source>
        <translation>Deux modifications ne vont pas ensemble («&#xa0;%1&#xa0;»). Corrigez l’une des deux.</translation>
    </message>
    <message>
        <source>This was written on a computer whose clock was wrong. Check its dates in the history.</source>
        <translation>Ceci a été saisi sur un ordinateur dont l’horloge était fausse. Vérifiez ses dates dans l’historique.</translation>
    </message>
    <message>
        <source>This was written by a newer Tandem. Update Tandem to see all of it here.</source>
        <translation>Ceci a été saisi avec une version plus récente de Tandem. Mettez Tandem à jour pour tout voir ici.</translation>
    </message>
    <message>
        <source>More is spent (%1) than planned (%2). Check both amounts.</source>
        <translation>La dépense (%1) dépasse le montant prévu (%2). Vérifiez les deux montants.</translation>
    </message>
    <message>
        <source>More is committed (%1) than planned (%2). Check both amounts.</source>
        <translation>L’engagement (%1) dépasse le montant prévu (%2). Vérifiez les deux montants.</translation>
    </message>
    <message>
        <source>More is spent (%1) than committed (%2). Check both amounts.</source>
        <translation>La dépense (%1) dépasse le montant engagé (%2). Vérifiez les deux montants.</translation>
    </message>
    <message>
        <source>No total holds %1: there is no exchange rate that is valid on %2. Enter one.</source>
        <translation>Aucun total ne contient %1&#xa0;: il n’y a pas de taux de change valable le %2. Saisissez-en un.</translation>
    </message>
    <message>
        <source>The activity is completed, but its progress is not 100 %. Correct one of them.</source>
        <translation>L’activité est réalisée, mais son avancement n’est pas de 100 %. Corrigez l’un des deux.</translation>
    </message>
</context>
<context>
    <name>ProgrammeStart</name>
    <message>
        <source>Domain 1</source>
        <translation>Domaine 1</translation>
    </message>
    <message>
        <source>Step 1</source>
        <translation>Étape 1</translation>
    </message>
</context>
<context>
    <name>ProgressReport</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chef de file</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pers.</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Taken up again as %1</source>
        <translation>Reprise dans %1</translation>
    </message>
    <message>
        <source>State and reason</source>
        <translation>État et motif</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>Commencée le</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>No other activity is under way.</source>
        <translation>Aucune autre activité n’est en cours.</translation>
    </message>
    <message>
        <source>Carried out later, on %1</source>
        <translation>Réalisée plus tard, le %1</translation>
    </message>
    <message>
        <source>No reason was recorded.</source>
        <translation>Aucun motif n’a été consigné.</translation>
    </message>
    <message>
        <source>%1, %2 done</source>
        <translation>%1, avancement %2</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Planned and carried out</source>
        <translation>Prévues et réalisées</translation>
    </message>
    <message>
        <source>No planned activity was carried out within the period.</source>
        <translation>Aucune activité prévue n’a été réalisée pendant la période.</translation>
    </message>
    <message>
        <source>Carried out without having been planned</source>
        <translation>Réalisées sans avoir été prévues</translation>
    </message>
    <message>
        <source>Everything that was carried out had been planned.</source>
        <translation>Tout ce qui a été réalisé avait été prévu.</translation>
    </message>
    <message>
        <source>Planned and not carried out</source>
        <translation>Prévues et non réalisées</translation>
    </message>
    <message>
        <source>Everything that was planned for the period was carried out.</source>
        <translation>Tout ce qui était prévu pour la période a été réalisé.</translation>
    </message>
    <message>
        <source>Still to be carried out by the end of the period</source>
        <translation>À réaliser d’ici la fin de la période</translation>
    </message>
    <message>
        <source>Nothing more is planned until the end of the period.</source>
        <translation>Rien d’autre n’est prévu d’ici la fin de la période.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Late activities</source>
        <translation>Activités en retard</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Jours de retard</translation>
    </message>
    <message>
        <source>to begin on %1</source>
        <translation>début prévu le %1</translation>
    </message>
    <message>
        <source>to end on %1</source>
        <translation>fin prévue le %1</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Rien n’est en retard.</translation>
    </message>
    <message>
        <source>Late on %1: past the planned end and neither carried out nor cancelled, or past the planned beginning and not begun.</source>
        <translation>En retard au %1&#xa0;: fin prévue dépassée sans que l’activité soit réalisée ni annulée, ou début prévu dépassé sans qu’elle ait commencé.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>En quoi il consiste</translation>
    </message>
    <message>
        <source>No risk is recorded for the activities that are not finished.</source>
        <translation>Aucun risque n’est consigné pour les activités qui ne sont pas achevées.</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Noté le</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <source>No difficulty was noted within the period.</source>
        <translation>Aucune difficulté n’a été notée pendant la période.</translation>
    </message>
    <message>
        <source>Carried out on %1</source>
        <translation>Suite donnée le %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Sans suite à ce jour</translation>
    </message>
    <message>
        <source>Open, was due on %1</source>
        <translation>Sans suite à ce jour, échéance dépassée (%1)</translation>
    </message>
    <message>
        <source>Open, due on %1</source>
        <translation>Sans suite à ce jour, échéance le %1</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Date et origine</translation>
    </message>
    <message>
        <source>Decision or recommendation</source>
        <translation>Décision ou recommandation</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Risks and difficulties</source>
        <translation>Risques et difficultés</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Difficulties noted</source>
        <translation>Difficultés notées</translation>
    </message>
    <message>
        <source>Decisions and recommendations</source>
        <translation>Décisions et recommandations</translation>
    </message>
    <message>
        <source>Taken within the period</source>
        <translation>De la période</translation>
    </message>
    <message>
        <source>No decision was taken and no recommendation made within the period.</source>
        <translation>Aucune décision n’a été prise ni aucune recommandation faite pendant la période.</translation>
    </message>
    <message>
        <source>Taken earlier</source>
        <translation>Antérieures</translation>
    </message>
    <message>
        <source>No earlier decision was open at the beginning of the period.</source>
        <translation>Aucune décision antérieure n’était en attente au début de la période.</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Spent of planned</source>
        <translation>Dépensé / prévu</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Funder and category</source>
        <translation>Bailleur et catégorie</translation>
    </message>
    <message>
        <source>Total of %1</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>dépensé</translation>
    </message>
    <message>
        <source>committed, not spent yet</source>
        <translation>engagé, pas encore dépensé</translation>
    </message>
    <message>
        <source>planned, not committed yet</source>
        <translation>prévu, pas encore engagé</translation>
    </message>
    <message>
        <source>What was planned, by funder</source>
        <translation>Montants prévus, par bailleur</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>No amounts were planned for the activities of the period.</source>
        <translation>Aucun montant n’était prévu pour les activités de la période.</translation>
    </message>
    <message>
        <source>By funder and category</source>
        <translation>Par bailleur et catégorie</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Par catégorie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>By annual plan</source>
        <translation>Par plan annuel</translation>
    </message>
    <message>
        <source>Annual plan</source>
        <translation>Plan annuel</translation>
    </message>
    <message>
        <source>none in this period</source>
        <translation>aucun pendant cette période</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Rapport d’avancement</translation>
    </message>
    <message>
        <source>The period is not over: state of %1</source>
        <translation>Période en cours&#xa0;: situation au %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Status of the plan</source>
        <translation>Statut du plan</translation>
    </message>
    <message>
        <source>Annual plans</source>
        <translation>Plans annuels</translation>
    </message>
    <message>
        <source>Memorandum of understanding</source>
        <translation>Mémorandum d’entente</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Memoranda of understanding</source>
        <translation>Mémorandums d’entente</translation>
    </message>
    <message>
        <source>The period in figures</source>
        <translation>La période en chiffres</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Share of women</source>
        <translation>Part des femmes</translation>
    </message>
    <message>
        <source>Planned amount</source>
        <translation>Montant prévu</translation>
    </message>
    <message>
        <source>Amounts bear no dates: they are those of the activities that were planned for the period or took place in it, as they were recorded on the day of printing.</source>
        <translation>Les montants ne sont pas datés&#xa0;: ce sont ceux des activités prévues ou menées pendant la période, tels qu’ils étaient saisis le jour de l’impression.</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>en chemin</translation>
    </message>
    <message>
        <source>measured on %1</source>
        <translation>mesuré le %1</translation>
    </message>
    <message numerus="yes">
        <source>without %n person(s) whose sex was not recorded</source>
        <translation>
            <numerusform>sans %n personne dont le sexe n’a pas été renseigné</numerusform>
            <numerusform>sans %n personnes dont le sexe n’a pas été renseigné</numerusform>
        </translation>
    </message>
    <message>
        <source>in the plan with the fewest</source>
        <translation>dans le plan qui en compte le moins</translation>
    </message>
    <message>
        <source>achieved</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>How far the targets are reached</source>
        <translation>Résultats rapportés à leur cible</translation>
    </message>
    <message>
        <source>Activities carried out in each plan</source>
        <translation>Activités réalisées dans chaque plan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>In the period</source>
        <translation>Pendant la période</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>No annual plan is concerned by this period.</source>
        <translation>Aucun plan annuel n’est concerné par cette période.</translation>
    </message>
    <message>
        <source>Carried out by %1; activities of other plans that are shown in a plan are counted in it, too.</source>
        <translation>Réalisées au %1&#x202f;; les activités d’autres plans présentées dans un plan y sont comptées aussi.</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>réalisées</translation>
    </message>
    <message>
        <source>least number</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>Up to 35 years</source>
        <translation>35 ans au plus</translation>
    </message>
    <message>
        <source>Sex not recorded</source>
        <translation>Sexe non renseigné</translation>
    </message>
    <message>
        <source>Participants by country and sex</source>
        <translation>Participants par pays et par sexe</translation>
    </message>
    <message>
        <source>Results against their targets</source>
        <translation>Résultats et cibles</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Au %1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>The programme has no indicators yet.</source>
        <translation>Le programme n’a pas encore d’indicateurs.</translation>
    </message>
    <message>
        <source>No indicators belong to this memorandum alone.</source>
        <translation>Aucun indicateur n’est propre à ce mémorandum.</translation>
    </message>
    <message>
        <source>No participants were recorded within the period.</source>
        <translation>Aucun participant n’a été consigné pour la période.</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Par pays</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message numerus="yes">
        <source>The share of women is that among the people whose sex was recorded; of %n person(s) it was not.</source>
        <translation>
            <numerusform>La part des femmes est calculée parmi les personnes dont le sexe a été renseigné&#x202f;; il ne l’a pas été pour %n personne.</numerusform>
            <numerusform>La part des femmes est calculée parmi les personnes dont le sexe a été renseigné&#x202f;; il ne l’a pas été pour %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>By kind of activity</source>
        <translation>Par type d’activité</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Type d’activité</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Rates valid on the plan’s first day: %1. Each line is converted and rounded, then the lines are added.</source>
        <translation>Taux valables au premier jour du plan&#xa0;: %1. Chaque ligne est convertie et arrondie, puis les lignes sont additionnées.</translation>
    </message>
    <message>
        <source>First quarter of %1</source>
        <translation>1er trimestre %1</translation>
    </message>
    <message>
        <source>Second quarter of %1</source>
        <translation>2e trimestre %1</translation>
    </message>
    <message>
        <source>Third quarter of %1</source>
        <translation>3e trimestre %1</translation>
    </message>
    <message>
        <source>Fourth quarter of %1</source>
        <translation>4e trimestre %1</translation>
    </message>
    <message>
        <source>First half of %1</source>
        <translation>1er semestre %1</translation>
    </message>
    <message>
        <source>Second half of %1</source>
        <translation>2e semestre %1</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Année %1</translation>
    </message>
    <message>
        <source>Rates valid on the first day of the plan that an amount belongs to: %1. Each line is converted and rounded, then the lines are added.</source>
        <translation>Taux valables au premier jour du plan dont relève le montant&#xa0;: %1. Chaque ligne est convertie et arrondie, puis les lignes sont additionnées.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Imprimé le %1</translation>
    </message>
    <message numerus="yes">
        <source>file with %n modification(s)</source>
        <translation>
            <numerusform>fichier de %n modification</numerusform>
            <numerusform>fichier de %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>état %1</translation>
    </message>
    <message>
        <source>Funder not named</source>
        <translation>Bailleur non précisé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3 (since %4)</source>
        <translation>1 %1 = %2 %3 (depuis le %4)</translation>
    </message>
    <message>
        <source>Not in the totals, because no rate is known: %1.</source>
        <translation>Hors totaux, faute de taux de change connu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (suite)</translation>
    </message>
    <message>
        <source>Texts marked [en] exist in English only.</source>
        <translation>Les textes marqués [en] n’existent qu’en anglais.</translation>
    </message>
    <message>
        <source>Texts marked [fr] exist in French only.</source>
        <translation>Les textes marqués [fr] n’existent qu’en français.</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>Sigles</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>A disagreement is not settled yet.</source>
        <translation>Un désaccord n’est pas encore tranché.</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>Pas encore tranché</translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n désaccord</numerusform>
            <numerusform>%n désaccords</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPeriods</name>
    <message>
        <source>This quarter: %1</source>
        <translation>Ce trimestre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last quarter: %1</source>
        <translation>Trimestre dernier&#xa0;: %1</translation>
    </message>
    <message>
        <source>This half-year: %1</source>
        <translation>Ce semestre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last half-year: %1</source>
        <translation>Semestre dernier&#xa0;: %1</translation>
    </message>
    <message>
        <source>This year: %1</source>
        <translation>Cette année&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last year: %1</source>
        <translation>Année dernière&#xa0;: %1</translation>
    </message>
    <message>
        <source>From one day to another…</source>
        <translation>D’un jour à un autre…</translation>
    </message>
</context>
<context>
    <name>ResultFacts</name>
    <message>
        <source>no value yet</source>
        <translation>pas encore de valeur</translation>
    </message>
    <message>
        <source>Target: %1 by %2</source>
        <translation>Cible&#xa0;: %1 au %2</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Cible&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) whose sex was not recorded</source>
        <translation>
            <numerusform>%n personne de sexe non renseigné</numerusform>
            <numerusform>%n personnes de sexe non renseigné</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the plan with the fewest, of %n</source>
        <translation>
            <numerusform>le plan qui en a le moins, sur %n</numerusform>
            <numerusform>le plan qui en a le moins, sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>measured on %1</source>
        <translation>mesuré le %1</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n autre…</numerusform>
            <numerusform>%n autres…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: type another word to narrow them down.</source>
        <translation>
            <numerusform>%n autre&#xa0;: ajoutez un mot pour préciser.</numerusform>
            <numerusform>%n autres&#xa0;: ajoutez un mot pour préciser.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SizeText</name>
    <message>
        <source>%1 kB</source>
        <translation>%1 ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Start the programme</source>
        <translation>Commencer le programme</translation>
    </message>
    <message>
        <source>Enter a person</source>
        <translation>Saisir une personne</translation>
    </message>
    <message>
        <source>Adopt the plan</source>
        <translation>Adopter le plan</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Ajouter une activité</translation>
    </message>
    <message>
        <source>Edit an activity</source>
        <translation>Modifier une activité</translation>
    </message>
    <message>
        <source>Delete an activity</source>
        <translation>Supprimer une activité</translation>
    </message>
    <message>
        <source>Move an activity</source>
        <translation>Déplacer une activité</translation>
    </message>
    <message>
        <source>Duplicate an activity</source>
        <translation>Dupliquer une activité</translation>
    </message>
    <message>
        <source>Add a plan</source>
        <translation>Ajouter un plan</translation>
    </message>
    <message>
        <source>Edit a plan</source>
        <translation>Modifier un plan</translation>
    </message>
    <message>
        <source>Delete a plan</source>
        <translation>Supprimer un plan</translation>
    </message>
    <message>
        <source>Add a memorandum</source>
        <translation>Ajouter un mémorandum</translation>
    </message>
    <message>
        <source>Edit a memorandum</source>
        <translation>Modifier un mémorandum</translation>
    </message>
    <message>
        <source>Delete a memorandum</source>
        <translation>Supprimer un mémorandum</translation>
    </message>
    <message>
        <source>Add a budget line</source>
        <translation>Ajouter une ligne budgétaire</translation>
    </message>
    <message>
        <source>Edit a budget line</source>
        <translation>Modifier une ligne budgétaire</translation>
    </message>
    <message>
        <source>Delete a budget line</source>
        <translation>Supprimer une ligne budgétaire</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>Ajouter un jalon</translation>
    </message>
    <message>
        <source>Edit a milestone</source>
        <translation>Modifier un jalon</translation>
    </message>
    <message>
        <source>Delete a milestone</source>
        <translation>Supprimer un jalon</translation>
    </message>
    <message>
        <source>Add an attendance</source>
        <translation>Ajouter une participation</translation>
    </message>
    <message>
        <source>Edit an attendance</source>
        <translation>Modifier une participation</translation>
    </message>
    <message>
        <source>Delete an attendance</source>
        <translation>Supprimer une participation</translation>
    </message>
    <message>
        <source>Add a progress note</source>
        <translation>Ajouter une note d’avancement</translation>
    </message>
    <message>
        <source>Edit the programme</source>
        <translation>Modifier le programme</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Settle a disagreement</source>
        <translation>Régler un désaccord</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adopter</translation>
    </message>
    <message>
        <source>Give up what is lost</source>
        <translation>Renoncer à ce qui est perdu</translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>Effacer des données personnelles</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Noter</translation>
    </message>
    <message numerus="yes">
        <source>%n values that were changed since were left as they are.</source>
        <translation>
            <numerusform>%n valeur modifiée depuis a été laissée telle quelle.</numerusform>
            <numerusform>%n valeurs modifiées depuis ont été laissées telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values that %1 changed since were left as they are.</source>
        <translation>
            <numerusform>%n valeur que %1 a modifiée depuis a été laissée telle quelle.</numerusform>
            <numerusform>%n valeurs que %1 a modifiées depuis ont été laissées telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Change several activities</source>
        <translation>Modifier plusieurs activités</translation>
    </message>
    <message>
        <source>Submit the plan</source>
        <translation>Soumettre le plan</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Clore le plan</translation>
    </message>
    <message>
        <source>Take the plan back to an earlier state</source>
        <translation>Ramener le plan à un état antérieur</translation>
    </message>
    <message>
        <source>Make a plan from an earlier one</source>
        <translation>Établir un plan à partir d’un plan antérieur</translation>
    </message>
    <message>
        <source>Settle several disagreements</source>
        <translation>Trancher plusieurs désaccords</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Remove an attachment</source>
        <translation>Retirer une pièce jointe</translation>
    </message>
</context>
<context>
    <name>TableColumn</name>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Real start</source>
        <translation>Début réel</translation>
    </message>
    <message>
        <source>Real end</source>
        <translation>Fin réelle</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Spent of planned</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Funders</source>
        <translation>Bailleurs</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Servi par</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
</context>
<context>
    <name>UsedBy</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;New programme…</source>
        <translation>&amp;Nouveau programme…</translation>
    </message>
    <message>
        <source>New &amp;demonstration…</source>
        <translation>Nouvelle &amp;démonstration…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Print or save as PDF…</source>
        <translation>&amp;Imprimer ou enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Export a &amp;table (CSV)…</source>
        <translation>Exporter un &amp;tableau (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>&amp;Who works here…</source>
        <translation>&amp;Qui travaille ici…</translation>
    </message>
    <message>
        <source>&amp;Close the programme</source>
        <translation>&amp;Fermer le programme</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Edit at the &amp;side</source>
        <translation>&amp;Modifier à droite</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filtrer…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <translation>&amp;Navigateur</translation>
    </message>
    <message>
        <source>Activity &amp;editor</source>
        <translation>&amp;Éditeur d’activité</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>Lignes &amp;serrées</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>New &amp;memorandum…</source>
        <translation>Nouveau &amp;mémorandum…</translation>
    </message>
    <message>
        <source>New annual &amp;plan…</source>
        <translation>Nouveau &amp;plan annuel…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Tandem</source>
        <translation>À &amp;propos de Tandem</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Programme</source>
        <translation>&amp;Programme</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Change what is &amp;chosen…</source>
        <translation>Modifier la sé&amp;lection…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Déplacer vers le &amp;haut</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Déplacer vers le &amp;bas</translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <translation>T&amp;rier selon cette colonne</translation>
    </message>
    <message>
        <source>Sort by this column as &amp;well</source>
        <translation>Trier auss&amp;i selon cette colonne</translation>
    </message>
    <message>
        <source>&amp;Group the rows…</source>
        <translation>&amp;Regrouper les lignes…</translation>
    </message>
    <message>
        <source>Show &amp;all rows</source>
        <translation>Afficher t&amp;outes les lignes</translation>
    </message>
    <message>
        <source>Go to what is not sa&amp;ved yet</source>
        <translation>Aller à la saisie non enre&amp;gistrée</translation>
    </message>
    <message>
        <source>&amp;Search everywhere…</source>
        <translation>&amp;Rechercher partout…</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation>Toutes les &amp;commandes…</translation>
    </message>
    <message>
        <source>Progress &amp;report…</source>
        <translation>&amp;Rapport d’avancement…</translation>
    </message>
    <message>
        <source>Bac&amp;kups</source>
        <translation>&amp;Sauvegardes</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>Ré&amp;glages</translation>
    </message>
    <message>
        <source>Save and go to the &amp;next</source>
        <translation>Enregistrer et passer au &amp;suivant</translation>
    </message>
    <message>
        <source>Pr&amp;oblems</source>
        <translation>Pr&amp;oblèmes</translation>
    </message>
    <message>
        <source>&amp;Translations</source>
        <translation>&amp;Traductions</translation>
    </message>
    <message>
        <source>Plan &amp;from last year&apos;s…</source>
        <translation>Plan à partir de l’an &amp;dernier…</translation>
    </message>
    <message>
        <source>&amp;Details of the plan…</source>
        <translation>Dé&amp;tails du plan…</translation>
    </message>
    <message>
        <source>C&amp;hanges since the adoption…</source>
        <translation>Modifications depuis l’&amp;adoption…</translation>
    </message>
    <message>
        <source>&amp;Submit the plan…</source>
        <translation>&amp;Soumettre le plan…</translation>
    </message>
    <message>
        <source>&amp;Adopt the plan…</source>
        <translation>Adopter le p&amp;lan…</translation>
    </message>
    <message>
        <source>&amp;Close the plan</source>
        <translation>&amp;Clore le plan</translation>
    </message>
    <message>
        <source>Take the plan &amp;back…</source>
        <translation>&amp;Ramener le plan à un état antérieur…</translation>
    </message>
    <message>
        <source>&amp;User guide…</source>
        <translation>&amp;Guide de l’utilisateur…</translation>
    </message>
    <message>
        <source>&amp;History of this field…</source>
        <translation>&amp;Historique de ce champ…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Save a copy and go on there…</source>
        <translation>&amp;Enregistrer une copie et y continuer…</translation>
    </message>
    <message>
        <source>A&amp;ttach a file…</source>
        <translation>&amp;Joindre un fichier…</translation>
    </message>
    <message>
        <source>A&amp;ttachments of the plan…</source>
        <translation>Pièces &amp;jointes du plan…</translation>
    </message>
    <message>
        <source>D&amp;isagreements</source>
        <translation>Dés&amp;accords</translation>
    </message>
    <message>
        <source>S&amp;end to colleagues…</source>
        <translation>En&amp;voyer aux collègues…</translation>
    </message>
    <message>
        <source>Rece&amp;ive from colleagues…</source>
        <translation>Re&amp;cevoir des collègues…</translation>
    </message>
    <message>
        <source>S&amp;hared folder…</source>
        <translation>Dossier p&amp;artagé…</translation>
    </message>
    <message>
        <source>Prepare a &amp;mission…</source>
        <translation>Préparer une &amp;mission…</translation>
    </message>
    <message>
        <source>D&amp;ecisions about the plan…</source>
        <translation>Décisions &amp;concernant le plan…</translation>
    </message>
</context>
<context>
    <name>tandem::ActivitiesDialog</name>
    <message numerus="yes">
        <source>Change %n activity(ies)</source>
        <translation>
            <numerusform>Modifier %n activité</numerusform>
            <numerusform>Modifier %n activités</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left empty stays as it is. All of it is one step, which can be undone.</source>
        <translation>Ce qui reste vide ne change pas. Le tout forme une seule étape, que l’on peut annuler.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>sans changement</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>&amp;Reason of the status</source>
        <translation>&amp;Motif du statut</translation>
    </message>
    <message>
        <source>Real end</source>
        <translation>Fin réelle</translation>
    </message>
    <message>
        <source>Real &amp;end</source>
        <translation>&amp;Fin réelle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Planned &amp;days later (earlier: with a minus)</source>
        <translation>Décaler la période prévue de … &amp;jours (plus tôt&#xa0;: avec un moins)</translation>
    </message>
    <message>
        <source>“%1” is not a number of days.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de jours.</translation>
    </message>
    <message>
        <source>Nothing was given that should change.</source>
        <translation>Rien n’a été indiqué qui doive changer.</translation>
    </message>
</context>
<context>
    <name>tandem::ActivityBudgetTab</name>
    <message>
        <source>Budget lines</source>
        <translation>Lignes budgétaires</translation>
    </message>
    <message>
        <source>No budget line yet: what it costs, and who pays.</source>
        <translation>Pas encore de ligne budgétaire&#xa0;: ce que l’activité coûte, et qui paie.</translation>
    </message>
    <message>
        <source>Delete the line (Del)</source>
        <translation>Supprimer la ligne (Suppr)</translation>
    </message>
    <message>
        <source>+ Line</source>
        <translation>+ Ligne</translation>
    </message>
    <message>
        <source>Add a budget line</source>
        <translation>Ajouter une ligne budgétaire</translation>
    </message>
</context>
<context>
    <name>tandem::ActivityEditor</name>
    <message>
        <source>Choose an activity to see it here.</source>
        <translation>Choisissez une activité pour la voir ici.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>%1: something that you typed there is not saved yet.</source>
        <translation>%1&#xa0;: ce que vous y avez saisi n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s) to decide</source>
        <translation>
            <numerusform>%n désaccord à trancher</numerusform>
            <numerusform>%n désaccords à trancher</numerusform>
        </translation>
    </message>
    <message>
        <source>A budget line is paid by a funder, and the programme has none yet.</source>
        <translation>Une ligne budgétaire est payée par un bailleur, et le programme n’en a pas encore.</translation>
    </message>
    <message>
        <source>Enter the funders</source>
        <translation>Saisir les bailleurs</translation>
    </message>
</context>
<context>
    <name>tandem::ActivityFilters</name>
    <message>
        <source>Filter the activities by words</source>
        <translation>Filtrer les activités par mots</translation>
    </message>
    <message>
        <source>Filter by words…</source>
        <translation>Filtrer par mots…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Regrouper</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Bailleur</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>n’existe plus</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>No activity says it</source>
        <translation>Aucune activité ne le précise</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Sans regroupement</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Replier tous les groupes</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Déplier tous les groupes</translation>
    </message>
</context>
<context>
    <name>tandem::ActivityGeneralTab</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Plus de champs</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
</context>
<context>
    <name>tandem::ActivityHistoryTab</name>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
</context>
<context>
    <name>tandem::ActivityLinksTab</name>
    <message>
        <source>The memorandum’s text holds no commitment yet.</source>
        <translation>Le texte du mémorandum ne contient pas encore d’engagement.</translation>
    </message>
    <message>
        <source>Commitments served</source>
        <translation>Engagements servis</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Besides the lead, no institution takes part yet.</source>
        <translation>Hormis le chef de file, aucune institution ne participe encore.</translation>
    </message>
    <message>
        <source>+ Institution</source>
        <translation>+ Institution</translation>
    </message>
    <message>
        <source>Add the institution</source>
        <translation>Ajouter l’institution</translation>
    </message>
    <message>
        <source>Take the institution out (Del)</source>
        <translation>Retirer l’institution (Suppr)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the lead institution</source>
        <translation>Modifier l’institution chef de file</translation>
    </message>
    <message>
        <source>Also shown in</source>
        <translation>Présentée aussi dans</translation>
    </message>
    <message>
        <source>Only in its own plan. What two memoranda share is shown in both and counted once.</source>
        <translation>Dans son seul plan. Ce que deux mémorandums ont en commun est présenté dans les deux et compté une fois.</translation>
    </message>
    <message>
        <source>+ Plan</source>
        <translation>+ Plan</translation>
    </message>
    <message>
        <source>Show it in the plan</source>
        <translation>La présenter dans le plan</translation>
    </message>
    <message>
        <source>No longer show it there (Del)</source>
        <translation>Ne plus l’y présenter (Suppr)</translation>
    </message>
    <message>
        <source>No lead yet</source>
        <translation>Pas encore de chef de file</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation>Chef de file&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>article, text</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tandem::ActivityNotesTab</name>
    <message>
        <source>Progress notes</source>
        <translation>Notes d’avancement</translation>
    </message>
    <message>
        <source>No note yet: how it goes, and what stands in the way. The newest one is the assessment.</source>
        <translation>Aucune note pour l’instant&#xa0;: où l’on en est, et ce qui fait obstacle. La plus récente tient lieu d’appréciation.</translation>
    </message>
    <message>
        <source>+ Note</source>
        <translation>+ Note</translation>
    </message>
    <message>
        <source>Add a progress note</source>
        <translation>Ajouter une note d’avancement</translation>
    </message>
    <message>
        <source>Delete the note (Del)</source>
        <translation>Supprimer la note (Suppr)</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
</context>
<context>
    <name>tandem::ActivityPeopleTab</name>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Nobody counted yet: one row for each day and country. Numbers only, never names.</source>
        <translation>Personne n’a encore été compté&#xa0;: une ligne par jour et par pays. Des nombres seulement, jamais de noms.</translation>
    </message>
    <message>
        <source>+ Row</source>
        <translation>+ Ligne</translation>
    </message>
    <message>
        <source>Add a row of participants</source>
        <translation>Ajouter une ligne de participants</translation>
    </message>
    <message>
        <source>Delete the row (Del)</source>
        <translation>Supprimer la ligne (Suppr)</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>?</source>
        <comment>sex not recorded, column of a table</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>Share of women: %1, of the %n whose sex is recorded.</source>
        <translation>
            <numerusform>Part des femmes&#xa0;: %1, sur %n personne dont le sexe est renseigné.</numerusform>
            <numerusform>Part des femmes&#xa0;: %1, sur les %n personnes dont le sexe est renseigné.</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of women: not known, nobody’s sex is recorded.</source>
        <translation>Part des femmes&#xa0;: inconnue, le sexe n’est renseigné pour personne.</translation>
    </message>
    <message>
        <source>Up to 35 years: %1.</source>
        <translation>Jusqu’à 35 ans&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The sex of %n participant(s) is not recorded: they are in no share.</source>
        <translation>
            <numerusform>Le sexe de %n participant n’est pas renseigné&#xa0;: il n’entre dans aucune part.</numerusform>
            <numerusform>Le sexe de %n participants n’est pas renseigné&#xa0;: ils n’entrent dans aucune part.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::ActivityScheduleTab</name>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>No milestone yet: a day by which something must be there.</source>
        <translation>Pas encore de jalon&#xa0;: le jour où quelque chose doit être prêt.</translation>
    </message>
    <message>
        <source>Delete the milestone (Del)</source>
        <translation>Supprimer le jalon (Suppr)</translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation>Nouveau jalon</translation>
    </message>
    <message>
        <source>+ Milestone</source>
        <translation>+ Jalon</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>Ajouter un jalon</translation>
    </message>
</context>
<context>
    <name>tandem::AdoptionDialog</name>
    <message>
        <source>Adopt the amended plan</source>
        <translation>Adopter le plan modifié</translation>
    </message>
    <message>
        <source>Adopt the plan</source>
        <translation>Adopter le plan</translation>
    </message>
    <message>
        <source>What the plan holds now is kept as it is signed, with a fingerprint, and stays comparable for ever. Work goes on as before: later changes are listed as proposed amendments.</source>
        <translation>Le contenu du plan est conservé tel qu’il est signé, avec une empreinte, et reste comparable pour toujours. Le travail continue comme avant&#xa0;: les modifications ultérieures sont listées comme propositions d’avenant.</translation>
    </message>
    <message>
        <source>Adopt the amendments</source>
        <translation>Adopter l’avenant</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Adopté le</translation>
    </message>
    <message>
        <source>Adopted &amp;on</source>
        <translation>Ad&amp;opté le</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>&amp;Meeting, in French</source>
        <translation>&amp;Réunion, en français</translation>
    </message>
    <message>
        <source>Meeting, in &amp;English</source>
        <translation>Réunion, en an&amp;glais</translation>
    </message>
    <message>
        <source>&amp;Why it was amended, in French</source>
        <translation>&amp;Motif de l’avenant, en français</translation>
    </message>
    <message>
        <source>Why, in English</source>
        <translation>Motif, en anglais</translation>
    </message>
    <message>
        <source>Signed for: %1</source>
        <translation>Signataires pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Signed for the first side</source>
        <translation>Signataires pour la première partie</translation>
    </message>
    <message>
        <source>Signed for the second side</source>
        <translation>Signataires pour la seconde partie</translation>
    </message>
</context>
<context>
    <name>tandem::AmendmentsDialog</name>
    <message>
        <source>Changes since the adoption</source>
        <translation>Modifications depuis l’adoption</translation>
    </message>
    <message>
        <source>These are the proposed amendments. Progress, real dates and spending are not among them: they follow the plan and do not change it.</source>
        <translation>Ce sont les propositions d’avenant. L’avancement, les dates réelles et les dépenses n’en font pas partie&#xa0;: ils suivent le plan sans le modifier.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>As adopted</source>
        <translation>Tel qu’adopté</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Adopt the amendments…</source>
        <translation>Adopter l’avenant…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Added: %1 (%2)</source>
        <translation>Ajout&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Deleted: %1 (%2)</source>
        <translation>Suppression&#xa0;: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>tandem::AttachmentsDialog</name>
    <message>
        <source>Attachments of the plan</source>
        <translation>Pièces jointes du plan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tandem::AttachmentsModel</name>
    <message>
        <source>not here</source>
        <translation>pas ici</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandée</translation>
    </message>
</context>
<context>
    <name>tandem::AttachmentsPanel</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” is attached to %2.</source>
        <translation>«&#xa0;%1&#xa0;» est joint à %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached to %1.</source>
        <translation>
            <numerusform>%n fichier joint à %1.</numerusform>
            <numerusform>%n fichiers joints à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>No file is attached yet: drop one here, or choose it.</source>
        <translation>Aucun fichier n’est joint&#xa0;: déposez-en un ici, ou choisissez-le.</translation>
    </message>
    <message>
        <source>+ File</source>
        <translation>+ Fichier</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Open a copy for reading (Enter)</source>
        <translation>Ouvrir une copie pour la lire (Entrée)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Remove the attachment (Del)</source>
        <translation>Retirer la pièce jointe (Suppr)</translation>
    </message>
    <message>
        <source>Open an attachment</source>
        <translation>Ouvrir une pièce jointe</translation>
    </message>
    <message>
        <source>Open “%1” with this computer&apos;s program for such files?</source>
        <translation>Ouvrir «&#xa0;%1&#xa0;» avec le logiciel que cet ordinateur a pour ces fichiers&#x202f;?</translation>
    </message>
    <message>
        <source>It is a copy for reading: what is changed in it does not come back here.</source>
        <translation>C’est une copie pour la lecture&#xa0;: ce qu’on y change ne revient pas ici.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This computer has no program that opens “%1”. Save it, and take it to another one.</source>
        <translation>Cet ordinateur n’a aucun logiciel qui ouvre «&#xa0;%1&#xa0;». Enregistrez-le et ouvrez-le sur un autre.</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>Enregistrer la pièce jointe</translation>
    </message>
    <message>
        <source>Files of this kind</source>
        <translation>Fichiers de ce type</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is no longer attached.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus joint.</translation>
    </message>
    <message>
        <source>%1 attached it on %2.</source>
        <translation>%1 l’a jointe le %2.</translation>
    </message>
    <message>
        <source>Hello,

the attachment “%1” of “%2” has not reached my copy of the programme. Could you send me an exchange file with the attachments? (File → Send to colleagues, with “With attachments” ticked.)

Thank you</source>
        <translation>Bonjour,

la pièce jointe «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» n’est pas arrivée dans ma copie du programme. Pourriez-vous m’envoyer un fichier d’échange avec les pièces jointes&#x202f;? (Fichier → Envoyer aux collègues, en cochant «&#xa0;Avec les pièces jointes&#xa0;».)

Merci</translation>
    </message>
    <message>
        <source>“%1” is not on this computer.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your exchange files ask for it: whoever receives one and has it is told.</source>
        <translation>Vos fichiers d’échange la demandent&#xa0;: qui en reçoit un et l’a en est averti.</translation>
    </message>
    <message>
        <source>Your next exchange file can ask for it: whoever receives that and has it is told, and can send it along. In a shared folder it comes by itself.</source>
        <translation>Votre prochain fichier d’échange peut la demander&#xa0;: qui le reçoit et l’a en est averti, et peut la joindre à son envoi. Dans un dossier partagé, elle vient d’elle-même.</translation>
    </message>
    <message>
        <source>Ask for an attachment</source>
        <translation>Demander une pièce jointe</translation>
    </message>
    <message>
        <source>Ask no longer</source>
        <translation>Ne plus la demander</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>La demander</translation>
    </message>
    <message>
        <source>Copy a message</source>
        <translation>Copier un message</translation>
    </message>
    <message>
        <source>The message is copied: paste it into an e-mail.</source>
        <translation>Le message est copié&#xa0;: collez-le dans un courriel.</translation>
    </message>
    <message>
        <source>“%1” is asked for no longer.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus demandée.</translation>
    </message>
    <message>
        <source>Your next exchange file asks for “%1”.</source>
        <translation>Votre prochain fichier d’échange demande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Ask for it…</source>
        <translation>La demander…</translation>
    </message>
</context>
<context>
    <name>tandem::BackupsPanel</name>
    <message>
        <source>First change of the day</source>
        <translation>Première modification du jour</translation>
    </message>
    <message>
        <source>Before the file was brought to a newer version</source>
        <translation>Avant le passage du fichier à une version plus récente</translation>
    </message>
    <message>
        <source>Before changes were received</source>
        <translation>Avant la réception de modifications</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Bring back as a new file…</source>
        <translation>Rétablir dans un nouveau fichier…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Copies of this programme that Tandem made and verified. Bringing one back makes a new file of it; the open file stays as it is.</source>
        <translation>Copies de ce programme que Tandem a faites et vérifiées. En rétablir une en fait un nouveau fichier&#x202f;; le fichier ouvert reste tel quel.</translation>
    </message>
    <message>
        <source>There is no backup of this programme yet: the first one is made with the next change.</source>
        <translation>Il n’y a pas encore de sauvegarde de ce programme&#xa0;: la première est faite à la prochaine modification.</translation>
    </message>
    <message>
        <source>Where to put what is brought back</source>
        <translation>Où mettre la copie rétablie</translation>
    </message>
    <message>
        <source>Tandem programme</source>
        <translation>Programme Tandem</translation>
    </message>
</context>
<context>
    <name>tandem::CarriedOverLinks</name>
    <message>
        <source>Carried over from %1</source>
        <translation>Reportée de %1</translation>
    </message>
    <message>
        <source>Carried over to %1</source>
        <translation>Reportée dans %1</translation>
    </message>
</context>
<context>
    <name>tandem::CarryOverDialog</name>
    <message>
        <source>A plan from last year&apos;s</source>
        <translation>Un plan à partir de l’an dernier</translation>
    </message>
    <message>
        <source>What was not finished is carried over: planned anew, a year later, with its objective, milestones, institutions and commitments. The earlier plan stays as it is.</source>
        <translation>Ce qui n’est pas achevé est reporté&#xa0;: prévu à nouveau, un an plus tard, avec son objectif, ses jalons, ses institutions et ses engagements. Le plan antérieur reste tel quel.</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Établir le plan</translation>
    </message>
    <message>
        <source>Take the planned amounts along (nothing that was committed or spent)</source>
        <translation>Reprendre les montants prévus (rien de ce qui a été engagé ou dépensé)</translation>
    </message>
    <message>
        <source>&amp;From the plan</source>
        <translation>À partir du &amp;plan</translation>
    </message>
    <message>
        <source>&amp;Year of the new plan</source>
        <translation>&amp;Année du nouveau plan</translation>
    </message>
    <message>
        <source>&amp;Activities to carry over</source>
        <translation>Activités à &amp;reporter</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Inachevées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Activities to carry over</source>
        <translation>Activités à reporter</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>This memorandum has a plan of that year already.</source>
        <translation>Ce mémorandum a déjà un plan de cette année.</translation>
    </message>
</context>
<context>
    <name>tandem::CellDelegate</name>
    <message>
        <source>This has not been saved yet.</source>
        <translation>Ceci n’est pas encore enregistré.</translation>
    </message>
</context>
<context>
    <name>tandem::CommitmentsModel</name>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activité</numerusform>
            <numerusform>%n activités</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune pour l’instant</translation>
    </message>
    <message>
        <source>No activity of any plan serves this commitment.</source>
        <translation>Aucune activité d’aucun plan ne sert cet engagement.</translation>
    </message>
</context>
<context>
    <name>tandem::CsvDialog</name>
    <message>
        <source>Export a table</source>
        <translation>Exporter un tableau</translation>
    </message>
    <message>
        <source>A CSV file that Excel, LibreOffice and other programs open.</source>
        <translation>Un fichier CSV, que lisent Excel, LibreOffice et d’autres logiciels.</translation>
    </message>
    <message>
        <source>Choose where to put it…</source>
        <translation>Choisir où le mettre…</translation>
    </message>
    <message>
        <source>Begin with the mark by which Excel knows UTF-8 (accents)</source>
        <translation>Commencer par la marque à laquelle Excel reconnaît UTF-8 (accents)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tableau</translation>
    </message>
    <message>
        <source>The whole programme</source>
        <translation>Tout le programme</translation>
    </message>
    <message>
        <source>&amp;Rows of</source>
        <translation>&amp;Lignes de</translation>
    </message>
    <message>
        <source>For reading, in French</source>
        <translation>Pour la lecture, en français</translation>
    </message>
    <message>
        <source>For reading, in English</source>
        <translation>Pour la lecture, en anglais</translation>
    </message>
    <message>
        <source>Technical names: to edit and bring back without loss</source>
        <translation>Noms techniques&#xa0;: à modifier et à reprendre sans perte</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Semicolon (;)</source>
        <translation>Point-virgule (;)</translation>
    </message>
    <message>
        <source>Comma (,)</source>
        <translation>Virgule (,)</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Comma (1,5)</source>
        <translation>Virgule (1,5)</translation>
    </message>
    <message>
        <source>Point (1.5)</source>
        <translation>Point (1.5)</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Séparateur</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>Signe &amp;décimal</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Where to put the table</source>
        <translation>Où mettre le tableau</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
</context>
<context>
    <name>tandem::CurrenciesPart</name>
    <message>
        <source>Currencies in use</source>
        <translation>Monnaies utilisées</translation>
    </message>
    <message>
        <source>Currency in use</source>
        <translation>Monnaie utilisée</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) in no total: no rate is known on %1</source>
        <translation>
            <numerusform>%n montant absent des totaux&#xa0;: aucun taux connu au %1</numerusform>
            <numerusform>%n montants absents des totaux&#xa0;: aucun taux connu au %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no rate is known on %1</source>
        <translation>aucun taux connu au %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Enter the fixed parity: 1 %1 = %2 %3</source>
        <translation>Saisir la parité fixe&#xa0;: 1 %1 = %2 %3</translation>
    </message>
    <message>
        <source>Enter a rate for %1…</source>
        <translation>Saisir un taux pour %1…</translation>
    </message>
    <message>
        <source>Add an exchange rate</source>
        <translation>Ajouter un taux de change</translation>
    </message>
    <message>
        <source>How many of it are one %1, from a day on.</source>
        <translation>Combien d’unités pour un %1, à partir d’un jour.</translation>
    </message>
</context>
<context>
    <name>tandem::DayLine</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Choisir un jour (Alt+Bas)</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>tandem::DecisionsDialog</name>
    <message>
        <source>Decisions about the plan</source>
        <translation>Décisions concernant le plan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Decisions and recommendations</source>
        <translation>Décisions et recommandations</translation>
    </message>
    <message>
        <source>No committee decided or recommended anything yet.</source>
        <translation>Aucun comité n’a encore rien décidé ni recommandé.</translation>
    </message>
    <message>
        <source>+ Decision</source>
        <translation>+ Décision</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Ajouter une décision</translation>
    </message>
    <message>
        <source>Delete the decision (Del)</source>
        <translation>Supprimer la décision (Suppr)</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nouvelle décision</translation>
    </message>
</context>
<context>
    <name>tandem::DirectoryPage</name>
    <message>
        <source>%1 (Ins)</source>
        <translation>%1 (Inser)</translation>
    </message>
    <message>
        <source>Filter by words…</source>
        <translation>Filtrer par mots…</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Dupliquer (Ctrl+D)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Supprimer (Suppr)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Supprimé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>With it went %1.</source>
        <translation>Avec&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What led to it leads nowhere now: %1.</source>
        <translation>Ne renvoient plus à rien&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n used nowhere</source>
        <translation>
            <numerusform>dont %n utilisé nulle part</numerusform>
            <numerusform>dont %n utilisés nulle part</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nothing here holds the words “%1”.</source>
        <translation>Rien ici ne contient les mots «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>tandem::DirectorySide</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Plus de champs</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
</context>
<context>
    <name>tandem::DisagreementCard</name>
    <message>
        <source>%1 · %2</source>
        <comment>what it belongs to, its own name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Ouvrir&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>date, time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>As adopted</source>
        <translation>Tel qu’adopté</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>%1 · shown meanwhile</source>
        <comment>date and time</comment>
        <translation>%1 · affiché en attendant</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>who, when, what</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… et %n autre.</numerusform>
            <numerusform>… et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Move what belongs to it…</source>
        <translation>Rattacher ailleurs ce qui en dépend…</translation>
    </message>
    <message>
        <source>Choose another one…</source>
        <translation>En choisir un autre…</translation>
    </message>
    <message>
        <source>Another value…</source>
        <translation>Une autre valeur…</translation>
    </message>
    <message>
        <source>Go to the plan, to adopt it as an amendment</source>
        <translation>Aller au plan, pour l’adopter par avenant</translation>
    </message>
    <message>
        <source>Another value of “%1”</source>
        <translation>Une autre valeur de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move there</source>
        <translation>Rattacher ici</translation>
    </message>
    <message>
        <source>Take this value</source>
        <translation>Prendre cette valeur</translation>
    </message>
</context>
<context>
    <name>tandem::DisagreementsPage</name>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>The whole programme</source>
        <translation>Tout le programme</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n à trancher</numerusform>
            <numerusform>%n à trancher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n à examiner</numerusform>
            <numerusform>%n à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody agrees.</source>
        <translation>Tout le monde est d’accord.</translation>
    </message>
    <message>
        <source>%1. Whatever you choose holds for everybody, and can be undone.</source>
        <translation>%1. Votre choix vaut pour tout le monde, et peut être annulé.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>En afficher %n de plus</numerusform>
            <numerusform>En afficher %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>No disagreement holds the words “%1”.</source>
        <translation>Aucun désaccord ne contient les mots «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n disagreement(s))</source>
        <translation>
            <numerusform>%1 (%n désaccord)</numerusform>
            <numerusform>%1 (%n désaccords)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s) settled, for everybody.</source>
        <translation>
            <numerusform>%n désaccord tranché, pour tout le monde.</numerusform>
            <numerusform>%n désaccords tranchés, pour tout le monde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What was shown before is shown again. The other values are in the history.</source>
        <translation>Ce qui était affiché l’est à nouveau. Les autres valeurs sont dans l’historique.</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Désaccords</translation>
    </message>
    <message>
        <source>Filter by words…</source>
        <translation>Filtrer par mots…</translation>
    </message>
    <message>
        <source>Filter the disagreements by words</source>
        <translation>Filtrer les désaccords par mots</translation>
    </message>
    <message>
        <source>Keep everything of…</source>
        <translation>Garder tout de…</translation>
    </message>
    <message>
        <source>Settle everything that is listed in favour of one person</source>
        <translation>Trancher tout ce qui est affiché en faveur d’une personne</translation>
    </message>
    <message>
        <source>Settles everything that is listed in favour of one person, in one step</source>
        <translation>Tranche tout ce qui est affiché en faveur d’une personne, en une seule opération</translation>
    </message>
    <message>
        <source>Nobody disagrees about anything.
When two people change the same thing without knowing of each other, both values will stand here, and you decide.</source>
        <translation>Aucun désaccord.
Quand deux personnes modifient la même chose sans le savoir, les deux valeurs figurent ici, et c’est vous qui décidez.</translation>
    </message>
    <message>
        <source>See who changed what</source>
        <translation>Voir qui a modifié quoi</translation>
    </message>
    <message>
        <source>Keep everything listed that came after an adoption as proposed amendments</source>
        <translation>Garder comme propositions d’avenant tout ce qui est affiché et qui est venu après une adoption</translation>
    </message>
    <message>
        <source>Keeps everything listed that was written without having seen a plan’s adoption as proposed amendments, in one step</source>
        <translation>Garde comme propositions d’avenant, en une seule opération, tout ce qui est affiché et qui a été écrit sans avoir vu l’adoption d’un plan</translation>
    </message>
    <message>
        <source>Accept all proposed amendments</source>
        <translation>Accepter tous les avenants proposés</translation>
    </message>
</context>
<context>
    <name>tandem::ExchangeCommands</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>The exchange file is written: %1 (%2). Send it by e-mail or put it on a stick.</source>
        <translation>Le fichier d’échange est écrit&#xa0;: %1 (%2). Envoyez-le par courriel ou mettez-le sur une clé.</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <source>Receive from colleagues</source>
        <translation>Recevoir des collègues</translation>
    </message>
    <message>
        <source>Exchange file or programme</source>
        <translation>Fichier d’échange ou programme</translation>
    </message>
    <message>
        <source>Looking the file over…</source>
        <translation>Examen du fichier…</translation>
    </message>
    <message>
        <source>Looking at what comes in…</source>
        <translation>Examen de ce qui entre…</translation>
    </message>
    <message>
        <source>Everything that was received is here already.</source>
        <translation>Tout ce qui a été reçu est déjà ici.</translation>
    </message>
    <message>
        <source>Receiving…</source>
        <translation>Réception…</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>“%1” is another programme than the one that is open.</source>
        <translation>«&#xa0;%1&#xa0;» est un autre programme que celui qui est ouvert.</translation>
    </message>
    <message>
        <source>It can be opened instead.</source>
        <translation>Il peut être ouvert à sa place.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” belongs to a programme that is not open.</source>
        <translation>«&#xa0;%1&#xa0;» appartient à un programme qui n’est pas ouvert.</translation>
    </message>
    <message>
        <source>On this computer it is in %1.</source>
        <translation>Sur cet ordinateur, il est dans %1.</translation>
    </message>
    <message>
        <source>Open it and receive</source>
        <translation>L’ouvrir et recevoir</translation>
    </message>
    <message>
        <source>Make another copy…</source>
        <translation>Faire une autre copie…</translation>
    </message>
    <message>
        <source>“%1” belongs to a programme that is not on this computer yet.</source>
        <translation>«&#xa0;%1&#xa0;» appartient à un programme qui n’est pas encore sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Tandem can make your copy of it. You then work in that copy, and send and receive changes.</source>
        <translation>Tandem peut en faire votre copie. Vous travaillez ensuite dans cette copie, vous envoyez et recevez des modifications.</translation>
    </message>
    <message>
        <source>Make the copy…</source>
        <translation>Faire la copie…</translation>
    </message>
    <message>
        <source>Where to put your copy</source>
        <translation>Où mettre votre copie</translation>
    </message>
    <message>
        <source>Tandem programme</source>
        <translation>Programme Tandem</translation>
    </message>
    <message>
        <source>Making the copy…</source>
        <translation>Copie en cours…</translation>
    </message>
    <message numerus="yes">
        <source>Your copy is made, with %n change(s) so far.</source>
        <translation>
            <numerusform>Votre copie est faite, avec %n modification à ce jour.</numerusform>
            <numerusform>Votre copie est faite, avec %n modifications à ce jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s) to decide.</source>
        <translation>
            <numerusform>%n désaccord à trancher.</numerusform>
            <numerusform>%n désaccords à trancher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Trancher</translation>
    </message>
    <message>
        <source>This programme lies in a folder that others change, too (%1). Two people who work in one file lose each other’s work: it is open for reading only.</source>
        <translation>Ce programme se trouve dans un dossier que d’autres modifient aussi (%1). Deux personnes qui travaillent dans un même fichier perdent le travail l’une de l’autre&#xa0;: il est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Move it to this computer and meet in this folder</source>
        <translation>Le déplacer sur cet ordinateur et se retrouver dans ce dossier</translation>
    </message>
    <message>
        <source>The programme is in %1 now. You meet your colleagues in %2.</source>
        <translation>Le programme est maintenant dans %1. Vous retrouvez vos collègues dans %2.</translation>
    </message>
    <message>
        <source>%1 could not be deleted: use it no longer.</source>
        <translation>%1 n’a pas pu être supprimé&#xa0;: ne l’utilisez plus.</translation>
    </message>
    <message>
        <source>The copy for the mission is written and verified: %1 (%2). Open it on the other computer; when you are back, receive it here.</source>
        <translation>La copie pour la mission est écrite et vérifiée&#xa0;: %1 (%2). Ouvrez-la sur l’autre ordinateur&#x202f;; à votre retour, recevez-la ici.</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Un collègue</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Envoyer…</translation>
    </message>
    <message numerus="yes">
        <source>%1 asked for %n attachment(s) that you have.</source>
        <translation>
            <numerusform>Demande de %1&#xa0;: %n pièce jointe que vous avez.</numerusform>
            <numerusform>Demande de %1&#xa0;: %n pièces jointes que vous avez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::FieldBox</name>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>older than the other language</source>
        <translation>plus ancien que l’autre langue</translation>
    </message>
    <message>
        <source>History of this field…</source>
        <translation>Historique de ce champ…</translation>
    </message>
    <message>
        <source>Decide between them…</source>
        <translation>Choisir entre elles…</translation>
    </message>
    <message>
        <source>%1: decide between the values</source>
        <translation>%1&#xa0;: choisir entre les valeurs</translation>
    </message>
</context>
<context>
    <name>tandem::FieldHistoryDialog</name>
    <message>
        <source>History of “%1”</source>
        <translation>Historique de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nobody has given this field a value yet.</source>
        <translation>Personne n’a encore donné de valeur à ce champ.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tandem::FilterChip</name>
    <message>
        <source>Take this choice back: %1</source>
        <translation>Retirer ce choix&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tandem::FilterModel</name>
    <message>
        <source>Click: sort by this column. Shift and click: as one more column.</source>
        <translation>Clic&#xa0;: trier selon cette colonne. Maj + clic&#xa0;: l’ajouter au tri.</translation>
    </message>
    <message>
        <source>%1, sorted upwards (%2)</source>
        <translation>%1, tri croissant (%2)</translation>
    </message>
    <message>
        <source>%1, sorted downwards (%2)</source>
        <translation>%1, tri décroissant (%2)</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, replié</translation>
    </message>
</context>
<context>
    <name>tandem::FolderDialog</name>
    <message>
        <source>today at %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>un collègue</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s), %2</source>
        <translation>
            <numerusform>%1&#xa0;: %n modification, %2</numerusform>
            <numerusform>%1&#xa0;: %n modifications, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The shared folder is not there: it is probably not connected.</source>
        <translation>Le dossier partagé est introuvable&#xa0;: il n’est probablement pas connecté.</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Dossier partagé</translation>
    </message>
    <message>
        <source>A folder that all of you see, by Nextcloud, a network drive or a stick: Tandem puts your changes there and takes in those of the others, every minute. It is used for nothing else; the programme itself stays on this computer.</source>
        <translation>Un dossier que vous voyez tous, par Nextcloud, un lecteur réseau ou une clé&#xa0;: Tandem y dépose vos modifications et fait entrer celles des autres, chaque minute. Il ne sert à rien d’autre&#x202f;; le programme lui-même reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Meet in this folder</source>
        <translation>Se retrouver dans ce dossier</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Regarder maintenant</translation>
    </message>
    <message>
        <source>&amp;Stop using it</source>
        <translation>&amp;Ne plus l’utiliser</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Which folder do all of you see?</source>
        <translation>Quel dossier voyez-vous tous&#x202f;?</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>You may not write in this folder.</source>
        <translation>Vous n’avez pas le droit d’écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>This choice could not be kept on this computer.</source>
        <translation>Ce choix n’a pas pu être conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Lecture en cours…</translation>
    </message>
    <message>
        <source>Last looked at: %1.</source>
        <translation>Regardé pour la dernière fois&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n exchange file(s) (%1 kB) of: %2.</source>
        <translation>
            <numerusform>Il contient %n fichier d’échange (%1 ko) de&#xa0;: %2.</numerusform>
            <numerusform>Il contient %n fichiers d’échange (%1 ko) de&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has been met there yet.</source>
        <translation>Vous n’y avez encore retrouvé personne.</translation>
    </message>
    <message>
        <source>Met last – %1.</source>
        <translation>Dernière rencontre – %1.</translation>
    </message>
</context>
<context>
    <name>tandem::FunderMoneyPart</name>
    <message>
        <source>No budget line is paid from its money yet.</source>
        <translation>Aucune ligne budgétaire n’est encore à sa charge.</translation>
    </message>
    <message>
        <source>Its money by plan</source>
        <translation>Son argent par plan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>tandem::GuideWindow</name>
    <message>
        <source>Tandem: user guide</source>
        <translation>Tandem&#xa0;: guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Find words in the guide…</source>
        <translation>Chercher des mots dans le guide…</translation>
    </message>
    <message>
        <source>Find words in the guide</source>
        <translation>Chercher des mots dans le guide</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Sommaire du guide</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>Texte du guide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Retour (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Suivant (Alt+Droite)</translation>
    </message>
    <message>
        <source>This part of the guide is missing in this copy of Tandem.</source>
        <translation>Cette partie du guide manque dans cet exemplaire de Tandem.</translation>
    </message>
    <message>
        <source>Nothing in the guide holds these words.</source>
        <translation>Rien dans le guide ne contient ces mots.</translation>
    </message>
    <message numerus="yes">
        <source>In %n section(s). Enter: to the next place.</source>
        <translation>
            <numerusform>Dans %n section. Entrée&#xa0;: au passage suivant.</numerusform>
            <numerusform>Dans %n sections. Entrée&#xa0;: au passage suivant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::HistoryPage</name>
    <message>
        <source>No step is like that. Look for less, or for other words.</source>
        <translation>Aucune opération ne correspond. Retirez un critère ou cherchez d’autres mots.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Who changed what, newest first. Every step can be taken back; that, too, is a step.</source>
        <translation>Qui a modifié quoi, du plus récent au plus ancien. Toute opération peut être annulée&#x202f;; l’annulation en est une aussi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Find steps by words</source>
        <translation>Chercher des opérations par mots</translation>
    </message>
    <message>
        <source>Find by words…</source>
        <translation>Chercher des mots…</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>In which plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>N’importe quand</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>Entre deux dates…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>Par tous</translation>
    </message>
    <message>
        <source>In any plan</source>
        <translation>Tous les plans</translation>
    </message>
</context>
<context>
    <name>tandem::HistoryPanel</name>
    <message>
        <source>Take back this step</source>
        <translation>Annuler cette opération</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Opérations, de la plus récente à la plus ancienne</translation>
    </message>
    <message>
        <source>Writes what was there before this step, wherever nobody has changed it since</source>
        <translation>Remet ce qui était là avant cette opération, partout où personne ne l’a modifié depuis</translation>
    </message>
    <message>
        <source>Nothing could be taken back.</source>
        <translation>Rien n’a pu être annulé.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Annulé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Left as it is: %1.</source>
        <translation>Laissé tel quel&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Looking further back…</source>
        <translation>Recherche plus loin dans le passé…</translation>
    </message>
</context>
<context>
    <name>tandem::IndicatorFacts</name>
    <message>
        <source>What it is made of</source>
        <translation>Ce qui le compose</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Dans le temps</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Not measured yet: what was found on which day.</source>
        <translation>Pas encore de relevé&#xa0;: ce qui a été constaté, et quel jour.</translation>
    </message>
    <message>
        <source>+ Measurement</source>
        <translation>+ Relevé</translation>
    </message>
    <message>
        <source>Add a measurement</source>
        <translation>Ajouter un relevé</translation>
    </message>
    <message>
        <source>Delete the measurement (Del)</source>
        <translation>Supprimer le relevé (Suppr)</translation>
    </message>
    <message>
        <source>What it says now</source>
        <translation>Valeur actuelle</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>en chemin</translation>
    </message>
    <message>
        <source>Computed from the programme’s data (%1): nothing has to be entered.</source>
        <translation>Calculé à partir des données du programme (%1)&#xa0;: rien à saisir.</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
</context>
<context>
    <name>tandem::JumpPopup</name>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter to go there · Esc to close</source>
        <translation>↑ ↓ pour choisir · Entrée pour y aller · Échap pour fermer</translation>
    </message>
</context>
<context>
    <name>tandem::MainWindow</name>
    <message>
        <source>Not saved</source>
        <translation>Pas enregistré</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Partir sans elle</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Where to put the demonstration file</source>
        <translation>Où mettre le fichier de démonstration</translation>
    </message>
    <message>
        <source>demonstration</source>
        <translation>démonstration</translation>
    </message>
    <message>
        <source>Tandem programme</source>
        <translation>Programme Tandem</translation>
    </message>
    <message>
        <source>Open a programme</source>
        <translation>Ouvrir un programme</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>A backup was made and verified: %1</source>
        <translation>Une sauvegarde a été faite et vérifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>About Tandem</source>
        <translation>À propos de Tandem</translation>
    </message>
    <message>
        <source>Tandem %1</source>
        <translation>Tandem %1</translation>
    </message>
    <message>
        <source>Memoranda of understanding, their annual action plans and activities.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Mémorandums d’entente, leurs plans d’action annuels et leurs activités.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing was left to undo of: %1</source>
        <translation>Il ne restait rien à annuler de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was left to do again of: %1</source>
        <translation>Il ne restait rien à rétablir de&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A text typed on %1 was not saved: “%2”</source>
        <translation>Un texte saisi le %1 n’a pas été enregistré&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Le remettre</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>L’abandonner</translation>
    </message>
    <message>
        <source>Something you typed could not be saved.</source>
        <translation>Une saisie n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>Its place is marked, with a sentence that says why.</source>
        <translation>L’endroit est signalé, avec une phrase qui en dit la raison.</translation>
    </message>
    <message>
        <source>Save a copy and go on there</source>
        <translation>Enregistrer une copie et y continuer</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>file name</comment>
        <translation>%1 (copie)</translation>
    </message>
</context>
<context>
    <name>tandem::MemorandumDialog</name>
    <message>
        <source>New memorandum of understanding</source>
        <translation>Nouveau mémorandum d’entente</translation>
    </message>
    <message>
        <source>Its annual plans and their activities will hang on it.</source>
        <translation>Ses plans annuels et leurs activités s’y rattacheront.</translation>
    </message>
    <message>
        <source>Add the memorandum</source>
        <translation>Ajouter le mémorandum</translation>
    </message>
    <message>
        <source>&amp;First country</source>
        <translation>&amp;Premier pays</translation>
    </message>
    <message>
        <source>&amp;Second country</source>
        <translation>&amp;Second pays</translation>
    </message>
    <message>
        <source>A new one with its two-letter code, like Senegal (SN).</source>
        <translation>Un nouveau pays avec son code de deux lettres&#xa0;: Sénégal (SN).</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Référence</translation>
    </message>
    <message>
        <source>Signed &amp;on</source>
        <translation>Signé l&amp;e</translation>
    </message>
    <message>
        <source>For example: MA-SN</source>
        <translation>Par exemple&#xa0;: MA-SN</translation>
    </message>
    <message>
        <source>A day, a month or a year: 06/2013</source>
        <translation>Un jour, un mois ou une année&#xa0;: 06/2013</translation>
    </message>
    <message>
        <source>&amp;Title in French</source>
        <translation>&amp;Titre en français</translation>
    </message>
    <message>
        <source>Title in &amp;English</source>
        <translation>Titre en &amp;anglais</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Write a new country with its two-letter code, like Senegal (SN).</source>
        <translation>Écrivez un nouveau pays avec son code de deux lettres, comme Sénégal (SN).</translation>
    </message>
    <message>
        <source>Please give a title in at least one language.</source>
        <translation>Donnez un titre dans une langue au moins.</translation>
    </message>
    <message>
        <source>A memorandum is between two different countries.</source>
        <translation>Un mémorandum lie deux pays différents.</translation>
    </message>
</context>
<context>
    <name>tandem::MemorandumHeader</name>
    <message>
        <source>From last year…</source>
        <translation>À partir de l’an dernier…</translation>
    </message>
    <message>
        <source>+ Plan</source>
        <translation>+ Plan</translation>
    </message>
    <message>
        <source>New annual plan</source>
        <translation>Nouveau plan annuel</translation>
    </message>
    <message>
        <source>%1 – %2 · Memorandum of understanding</source>
        <translation>%1 – %2 · Mémorandum d’entente</translation>
    </message>
    <message>
        <source>signed: %1</source>
        <translation>signé&#xa0;: %1</translation>
    </message>
    <message>
        <source>signed: %1, %2</source>
        <translation>signé&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>in force since %1</source>
        <translation>en vigueur depuis le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>renewal: %1</source>
        <translation>reconduction&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n annual plan(s)</source>
        <translation>
            <numerusform>%n plan annuel</numerusform>
            <numerusform>%n plans annuels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adopted</source>
        <translation>
            <numerusform>%n adopté</numerusform>
            <numerusform>%n adoptés</numerusform>
        </translation>
    </message>
    <message>
        <source>no commitment recorded</source>
        <translation>aucun engagement saisi</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n commitment(s) served</source>
        <translation>
            <numerusform>%1 sur %n engagement servi</numerusform>
            <numerusform>%1 sur %n engagements servis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::MemorandumPage</name>
    <message>
        <source>Annual plans</source>
        <translation>Plans annuels</translation>
    </message>
    <message>
        <source>The memorandum</source>
        <translation>Le mémorandum</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Réalisées</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>No annual plan puts this memorandum into practice yet.</source>
        <translation>Aucun plan annuel ne met encore ce mémorandum en œuvre.</translation>
    </message>
    <message>
        <source>Begin the first annual plan…</source>
        <translation>Commencer le premier plan annuel…</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>No commitment yet: what the two parties promised each other, article by article.</source>
        <translation>Pas encore d’engagement&#xa0;: ce que les deux parties se sont promis, article par article.</translation>
    </message>
    <message>
        <source>+ Commitment</source>
        <translation>+ Engagement</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Ajouter un engagement</translation>
    </message>
    <message>
        <source>Delete the commitment (Del)</source>
        <translation>Supprimer l’engagement (Suppr)</translation>
    </message>
    <message>
        <source>Activities that serve the commitment</source>
        <translation>Activités qui servent l’engagement</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>Nouvel engagement</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Who signed is not recorded yet.</source>
        <translation>Les signataires ne sont pas encore saisis.</translation>
    </message>
    <message>
        <source>+ Signatory</source>
        <translation>+ Signataire</translation>
    </message>
    <message>
        <source>Add a signatory</source>
        <translation>Ajouter un signataire</translation>
    </message>
    <message>
        <source>Delete the signatory (Del)</source>
        <translation>Supprimer le signataire (Suppr)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Served by %n activity(ies):</source>
        <translation>
            <numerusform>Servi par %n activité&#xa0;:</numerusform>
            <numerusform>Servi par %n activités&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>No activity of any plan serves this commitment yet. An activity says which commitments it serves in its editor.</source>
        <translation>Aucune activité d’aucun plan ne sert encore cet engagement. Une activité dit dans son éditeur quels engagements elle sert.</translation>
    </message>
</context>
<context>
    <name>tandem::MergeDialog</name>
    <message>
        <source>Receive</source>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Afterwards single changes can be taken back from the history; that takes them back for everyone.</source>
        <translation>Rien n’a encore changé. Ensuite, chaque modification peut être annulée depuis l’historique&#x202f;; elle l’est alors pour tout le monde.</translation>
    </message>
    <message>
        <source>A backup was made before. Single changes can be taken back from the history; that takes them back for everyone.</source>
        <translation>Une sauvegarde a été faite auparavant. Chaque modification peut être annulée depuis l’historique&#x202f;; elle l’est alors pour tout le monde.</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Receive it</source>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>Received on %1</source>
        <translation>Reçu le %1</translation>
    </message>
</context>
<context>
    <name>tandem::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>tandem::MissionDialog</name>
    <message>
        <source>Prepare a mission</source>
        <translation>Préparer une mission</translation>
    </message>
    <message>
        <source>A complete copy of the programme, to work in on another laptop or from a stick, without a network. When you are back, its changes are received here; nothing of what was done here meanwhile is lost.</source>
        <translation>Une copie complète du programme, pour y travailler sans réseau, sur un autre ordinateur ou depuis une clé. À votre retour, ses modifications sont reçues ici&#x202f;; rien de ce qui a été fait ici entre-temps ne se perd.</translation>
    </message>
    <message>
        <source>Choose where to put it…</source>
        <translation>Choisir où la mettre…</translation>
    </message>
    <message>
        <source>All that are here</source>
        <translation>Toutes celles qui sont ici</translation>
    </message>
    <message>
        <source>Those of the plans that I choose</source>
        <translation>Celles des plans que je choisis</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>&amp;Attachments that go along</source>
        <translation>&amp;Pièces jointes qui l’accompagnent</translation>
    </message>
    <message>
        <source>Those that stay are named in the copy, too, and can be asked for from there.</source>
        <translation>Celles qui restent sont nommées dans la copie aussi, et peuvent être demandées de là-bas.</translation>
    </message>
    <message>
        <source>&amp;Plans of the journey</source>
        <translation>Plans du &amp;voyage</translation>
    </message>
    <message>
        <source>Plans of the journey</source>
        <translation>Plans du voyage</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>%n (%1)</source>
        <translation>
            <numerusform>%n (%1)</numerusform>
            <numerusform>%n (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy takes about %1.</source>
        <translation>La copie pèse environ %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) go along.</source>
        <translation>
            <numerusform>%n pièce jointe l’accompagne.</numerusform>
            <numerusform>%n pièces jointes l’accompagnent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) stay here.</source>
        <translation>
            <numerusform>%n pièce jointe reste ici.</numerusform>
            <numerusform>%n pièces jointes restent ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) are not here either.</source>
        <translation>
            <numerusform>%n pièce jointe n’est pas ici non plus.</numerusform>
            <numerusform>%n pièces jointes ne sont pas ici non plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 mission %2</source>
        <comment>file name: programme, date</comment>
        <translation>%1 mission %2</translation>
    </message>
    <message>
        <source>Where to put the copy for the mission</source>
        <translation>Où mettre la copie pour la mission</translation>
    </message>
    <message>
        <source>Tandem programme</source>
        <translation>Programme Tandem</translation>
    </message>
    <message>
        <source>Writing and verifying the copy…</source>
        <translation>Écriture et vérification de la copie…</translation>
    </message>
</context>
<context>
    <name>tandem::MoneyEditor</name>
    <message>
        <source>currency</source>
        <translation>monnaie</translation>
    </message>
</context>
<context>
    <name>tandem::MoneySummary</name>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3 since %4</source>
        <translation>1 %1 = %2 %3 depuis le %4</translation>
    </message>
    <message>
        <source>Rates on the plan’s first day: %1</source>
        <translation>Taux au premier jour du plan&#xa0;: %1</translation>
    </message>
    <message>
        <source>the total in %1</source>
        <translation>le total en %1</translation>
    </message>
    <message>
        <source>Not in the totals, because no exchange rate is known: %1. Enter the rate that is valid on the plan’s first day.</source>
        <translation>Absent des totaux, faute de taux de change&#xa0;: %1. Saisissez le taux valable au premier jour du plan.</translation>
    </message>
</context>
<context>
    <name>tandem::Navigator</name>
    <message>
        <source>Places of the programme</source>
        <translation>Lieux du programme</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Memoranda</source>
        <translation>Mémorandums</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Points focaux</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Funders</source>
        <translation>Bailleurs</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traductions</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Désaccords</translation>
    </message>
</context>
<context>
    <name>tandem::OpeningWords</name>
    <message>
        <source>This file is older than the one that you used on %1: a backup that was put back, or another copy. You can work in it: what is missing comes back when it is received, and nothing is damaged by that.</source>
        <translation>Ce fichier est plus ancien que celui utilisé le %1&#xa0;: une sauvegarde remise en place, ou une autre copie. Vous pouvez y travailler&#xa0;: ce qui manque revient quand on le reçoit, sans rien abîmer.</translation>
    </message>
    <message>
        <source>Receive it from the other file</source>
        <translation>Le recevoir de l’autre fichier</translation>
    </message>
    <message>
        <source>Look in the shared folder</source>
        <translation>Regarder dans le dossier partagé</translation>
    </message>
    <message>
        <source>Receive from colleagues…</source>
        <translation>Recevoir des collègues…</translation>
    </message>
    <message>
        <source>This is a copy: on this computer you last worked in %1. What is done in one of the two reaches the other when it is received there.</source>
        <translation>Ceci est une copie&#xa0;: sur cet ordinateur, vous avez travaillé la dernière fois dans %1. Ce qui est fait dans l’un des deux arrive dans l’autre quand on l’y reçoit.</translation>
    </message>
    <message>
        <source>Receive it from there</source>
        <translation>Le recevoir de là-bas</translation>
    </message>
    <message>
        <source>This copy was made for a mission on %1.</source>
        <translation>Cette copie a été faite pour une mission le %1.</translation>
    </message>
    <message>
        <source>This copy was made for a mission on %1, by %2.</source>
        <translation>Cette copie a été faite pour une mission le %1, par %2.</translation>
    </message>
    <message>
        <source>Work in it as you like. When you are back, send your changes, or receive this file in the programme that it was made from.</source>
        <translation>Travaillez-y comme vous voulez. À votre retour, envoyez vos modifications, ou recevez ce fichier dans le programme dont il vient.</translation>
    </message>
    <message>
        <source>Changes came in that bear this computer’s own sign. They were written in another copy, or before a backup was put back, or on a computer whose disk was copied from this one. Nothing is lost; if a disk was copied, this computer should have a sign of its own.</source>
        <translation>Des modifications reçues portent la marque de cet ordinateur. Elles ont été écrites dans une autre copie, ou avant qu’une sauvegarde soit remise en place, ou sur un ordinateur dont le disque a été copié sur celui-ci ou depuis celui-ci. Rien n’est perdu&#x202f;; si un disque a été copié, cet ordinateur devrait avoir une marque à lui.</translation>
    </message>
    <message>
        <source>Give it another sign</source>
        <translation>Lui donner une autre marque</translation>
    </message>
    <message>
        <source>This computer has a sign of its own now. The history shows it from the next change on.</source>
        <translation>Cet ordinateur a maintenant une marque à lui. L’historique la montre dès la prochaine modification.</translation>
    </message>
    <message>
        <source>A copy was made for a mission on %1 (%2). When it is back, receive its changes here.</source>
        <translation>Une copie a été faite pour une mission le %1 (%2). Au retour, recevez ici ses modifications.</translation>
    </message>
    <message>
        <source>Receive them now</source>
        <translation>Les recevoir maintenant</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>Recevoir…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have not been sent to anybody yet, the oldest of %1.</source>
        <translation>
            <numerusform>%n modification n’a encore été envoyée à personne, depuis le %1.</numerusform>
            <numerusform>%n modifications n’ont encore été envoyées à personne, la plus ancienne du %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Envoyer…</translation>
    </message>
</context>
<context>
    <name>tandem::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>This programme has no memorandum of understanding yet. The annual plans and everything else hang on one.</source>
        <translation>Ce programme n’a pas encore de mémorandum d’entente. Les plans annuels et tout le reste s’y rattachent.</translation>
    </message>
    <message>
        <source>Enter the first memorandum…</source>
        <translation>Saisir le premier mémorandum…</translation>
    </message>
    <message>
        <source>Annual plans</source>
        <translation>Plans annuels</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Begin the first annual plan…</source>
        <translation>Commencer le premier plan annuel…</translation>
    </message>
    <message>
        <source>Money by funder</source>
        <translation>Budget par bailleur</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>dépensé</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Bailleur</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Spent of planned</source>
        <translation>Dépensé / prévu</translation>
    </message>
    <message numerus="yes">
        <source>%n memorandum(s) in force</source>
        <translation>
            <numerusform>%n mémorandum en vigueur</numerusform>
            <numerusform>%n mémorandums en vigueur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annual plan(s)</source>
        <translation>
            <numerusform>%n plan annuel</numerusform>
            <numerusform>%n plans annuels</numerusform>
        </translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>budget %1</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>en chemin</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3</source>
        <translation>1 %1 = %2 %3</translation>
    </message>
    <message>
        <source>Converted at: %1.</source>
        <translation>Converti à&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) without a known rate are left out.</source>
        <translation>
            <numerusform>%n montant sans taux connu n’est pas compté.</numerusform>
            <numerusform>%n montants sans taux connu ne sont pas comptés.</numerusform>
        </translation>
    </message>
    <message>
        <source>committed, not spent yet</source>
        <translation>engagé, pas encore dépensé</translation>
    </message>
    <message>
        <source>planned, not committed yet</source>
        <translation>prévu, pas encore engagé</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Tout voir (%n)</numerusform>
            <numerusform>Tout voir (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: show all %n</source>
        <translation>
            <numerusform>%1&#xa0;: tout voir (%n)</numerusform>
            <numerusform>%1&#xa0;: tout voir (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::Page</name>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
</context>
<context>
    <name>tandem::PassphraseDialog</name>
    <message>
        <source>Show what is typed</source>
        <translation>Montrer ce qui est écrit</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>“%1” is protected. Type the passphrase that its sender told you.</source>
        <translation>«&#xa0;%1&#xa0;» est protégé. Écrivez la phrase secrète que son expéditeur vous a dite.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
</context>
<context>
    <name>tandem::PeriodEditor</name>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
</context>
<context>
    <name>tandem::PersonDialog</name>
    <message>
        <source>Who works here?</source>
        <translation>Qui travaille ici&#x202f;?</translation>
    </message>
    <message>
        <source>Your name, or your office&apos;s, stands beside each change that you make, so that the others know whom to ask.</source>
        <translation>Votre nom, ou celui de votre bureau, figure à côté de chacune de vos modifications, pour que les autres sachent à qui s’adresser.</translation>
    </message>
    <message>
        <source>Work under this name</source>
        <translation>Travailler sous ce nom</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>For example: Coordination Dakar, or Awa Diop</source>
        <translation>Par exemple&#xa0;: Coordination Dakar, ou Awa Diop</translation>
    </message>
</context>
<context>
    <name>tandem::PlanCommands</name>
    <message>
        <source>&amp;Adopt the amendments…</source>
        <translation>Adopter l’&amp;avenant…</translation>
    </message>
    <message>
        <source>&amp;Adopt the plan…</source>
        <translation>&amp;Adopter le plan…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) carried over into the new plan.</source>
        <translation>
            <numerusform>%n activité reportée dans le nouveau plan.</numerusform>
            <numerusform>%n activités reportées dans le nouveau plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is submitted.</source>
        <translation>Le plan est soumis.</translation>
    </message>
    <message>
        <source>The plan is adopted as it stands. Its fingerprint is %1.</source>
        <translation>Le plan est adopté tel quel. Son empreinte est %1.</translation>
    </message>
    <message>
        <source>The plan is closed. It can still be changed.</source>
        <translation>Le plan est clos. Il peut encore être modifié.</translation>
    </message>
    <message>
        <source>The plan went back; the reason stands in its notes.</source>
        <translation>Le plan est revenu en arrière&#x202f;; le motif figure dans ses notes.</translation>
    </message>
</context>
<context>
    <name>tandem::PlanDetailsDialog</name>
    <message>
        <source>Details of the plan</source>
        <translation>Détails du plan</translation>
    </message>
</context>
<context>
    <name>tandem::PlanDialog</name>
    <message>
        <source>New annual plan</source>
        <translation>Nouveau plan annuel</translation>
    </message>
    <message>
        <source>A plan holds the activities of one memorandum in one year. It begins as a draft.</source>
        <translation>Un plan réunit les activités d’un mémorandum pour une année. Il commence à l’état de projet.</translation>
    </message>
    <message>
        <source>Add the plan</source>
        <translation>Ajouter le plan</translation>
    </message>
    <message>
        <source>&amp;Memorandum</source>
        <translation>&amp;Mémorandum</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Année</translation>
    </message>
    <message>
        <source>Activities to be carried out, at &amp;least</source>
        <translation>Activités à réaliser, au &amp;moins</translation>
    </message>
    <message>
        <source>This memorandum has a plan of that year already.</source>
        <translation>Ce mémorandum a déjà un plan de cette année.</translation>
    </message>
</context>
<context>
    <name>tandem::PlanHeader</name>
    <message>
        <source>%1 – %2 · Action plan %3</source>
        <translation>%1 – %2 · Plan d’action %3</translation>
    </message>
    <message>
        <source>adopted on %1</source>
        <translation>adopté le %1</translation>
    </message>
    <message>
        <source>adopted on %1 in %2</source>
        <translation>adopté le %1 à %2</translation>
    </message>
    <message>
        <source>amendment %1 of %2</source>
        <translation>avenant %1 du %2</translation>
    </message>
    <message>
        <source>submitted on %1</source>
        <translation>soumis le %1</translation>
    </message>
    <message>
        <source>not adopted yet</source>
        <translation>pas encore adopté</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activité</numerusform>
            <numerusform>%n activités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n réalisée</numerusform>
            <numerusform>%n réalisées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (target %2)</source>
        <translation>%1 (objectif %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 women</source>
        <translation>%1, %2 de femmes</translation>
    </message>
    <message>
        <source>%1 planned, %2 spent</source>
        <translation>%1 prévus, %2 dépensés</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) without a rate</source>
        <translation>
            <numerusform>%n montant sans taux</numerusform>
            <numerusform>%n montants sans taux</numerusform>
        </translation>
    </message>
    <message>
        <source>Status of the plan: %1</source>
        <translation>Statut du plan&#xa0;: %1</translation>
    </message>
    <message>
        <source>What can be done with the plan now</source>
        <translation>Ce que l’on peut faire du plan maintenant</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Notes&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Modified since its adoption: %n change(s)</source>
        <translation>
            <numerusform>Modifié depuis son adoption&#xa0;: %n changement</numerusform>
            <numerusform>Modifié depuis son adoption&#xa0;: %n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint of the adopted plan (SHA-256): %1</source>
        <translation>Empreinte du plan adopté (SHA-256)&#xa0;: %1</translation>
    </message>
    <message>
        <source>fingerprint %1…</source>
        <translation>empreinte %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n pièce jointe</numerusform>
            <numerusform>%n pièces jointes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::PlanPage</name>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>L’indiquer</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Ajouter une activité</translation>
    </message>
    <message>
        <source>Add an activity (Ins)</source>
        <translation>Ajouter une activité (Inser)</translation>
    </message>
    <message>
        <source>This plan has no activity yet.</source>
        <translation>Ce plan n’a pas encore d’activité.</translation>
    </message>
    <message>
        <source>Add the first activity</source>
        <translation>Ajouter la première activité</translation>
    </message>
    <message>
        <source>Show all activities</source>
        <translation>Montrer toutes les activités</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nouvelle activité</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) of other plans no longer shown here.</source>
        <translation>
            <numerusform>%n activité d’un autre plan n’est plus montrée ici.</numerusform>
            <numerusform>%n activités d’autres plans ne sont plus montrées ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) deleted.</source>
        <translation>
            <numerusform>%n activité supprimée.</numerusform>
            <numerusform>%n activités supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With it went %n row(s) that belong to it.</source>
        <translation>
            <numerusform>Avec elle&#xa0;: %n ligne qui en dépendait.</numerusform>
            <numerusform>Avec elle&#xa0;: %n lignes qui en dépendaient.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No activity holds the words “%1”.</source>
        <translation>Aucune activité ne contient les mots «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>+ Activity</source>
        <translation>+ Activité</translation>
    </message>
    <message>
        <source>No activity is like what was chosen above.</source>
        <translation>Aucune activité ne correspond aux choix faits ci-dessus.</translation>
    </message>
    <message>
        <source>Activities come into another of these groups by their own values, not by being moved.</source>
        <translation>Une activité change de groupe ici par ses propres données, non en étant déplacée.</translation>
    </message>
    <message>
        <source>The activities are sorted: to order them by hand, go back to the order of the plan.</source>
        <translation>Les activités sont triées&#xa0;: pour les ranger à la main, revenez à l’ordre du plan.</translation>
    </message>
    <message>
        <source>Order of the plan</source>
        <translation>Ordre du plan</translation>
    </message>
    <message>
        <source>Every activity stands in a domain, and the programme has none yet.</source>
        <translation>Toute activité relève d’un domaine, et le programme n’en a pas encore.</translation>
    </message>
    <message>
        <source>Enter the domains</source>
        <translation>Saisir les domaines</translation>
    </message>
    <message>
        <source>Every activity belongs to a step, and the programme has none yet.</source>
        <translation>Toute activité relève d’une étape, et le programme n’en a pas encore.</translation>
    </message>
    <message>
        <source>Enter the steps</source>
        <translation>Saisir les étapes</translation>
    </message>
</context>
<context>
    <name>tandem::PrintChoices</name>
    <message>
        <source>Annual plan, for signature</source>
        <translation>Plan annuel, pour signature</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Rapport d’avancement</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Document</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>P&amp;orte sur</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>Pé&amp;riode</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>Pre&amp;mier jour</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Der&amp;nier jour</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French and English</source>
        <translation>Français et anglais</translation>
    </message>
    <message>
        <source>La&amp;nguage of the document</source>
        <translation>&amp;Langue du document</translation>
    </message>
    <message>
        <source>As it was adopted</source>
        <translation>Tel qu’il a été adopté</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Tel qu’il est maintenant</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>The whole programme</source>
        <translation>Tout le programme</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (memorandum)</source>
        <translation>%1 (mémorandum)</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>This plan has not been adopted yet.</source>
        <translation>Ce plan n’a pas encore été adopté.</translation>
    </message>
    <message>
        <source>There is no annual plan yet.</source>
        <translation>Il n’y a pas encore de plan annuel.</translation>
    </message>
    <message>
        <source>From which day to which one?</source>
        <translation>De quel jour à quel jour&#x202f;?</translation>
    </message>
</context>
<context>
    <name>tandem::PrintDialog</name>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Enregistrer en &amp;PDF…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Print or save as PDF</source>
        <translation>Imprimer ou enregistrer en PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Pages du document</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>À la largeur de la fenêtre</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>tandem::ProblemsPage</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Filter by words…</source>
        <translation>Filtrer par mots…</translation>
    </message>
    <message>
        <source>Filter the problems by words</source>
        <translation>Filtrer les problèmes par mots</translation>
    </message>
    <message>
        <source>The whole programme</source>
        <translation>Tout le programme</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <translation>%1 – %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>to correct</source>
        <translation>à corriger</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>à vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%n à corriger</numerusform>
            <numerusform>%n à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n plan(s)</source>
        <translation>
            <numerusform>dans %n plan</numerusform>
            <numerusform>dans %n plans</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Rien à corriger.</translation>
    </message>
    <message numerus="yes">
        <source>%n more: filter by words to see them.</source>
        <translation>
            <numerusform>%n autre&#xa0;: filtrez par mots pour le voir.</numerusform>
            <numerusform>%n autres&#xa0;: filtrez par mots pour les voir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to mend: all that was entered fits together.
What does not will be listed here, with the way to its place.</source>
        <translation>Rien à corriger&#xa0;: tout ce qui a été saisi est cohérent.
Ce qui ne l’est pas figurera ici, avec le chemin pour y aller.</translation>
    </message>
    <message>
        <source>No problem holds the words “%1”.</source>
        <translation>Aucun problème ne contient les mots «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>tandem::ProgrammeDialog</name>
    <message>
        <source>New programme</source>
        <translation>Nouveau programme</translation>
    </message>
    <message>
        <source>A programme is one file: its memoranda, their annual plans, the activities and everything that belongs to them.</source>
        <translation>Un programme est un fichier&#xa0;: ses mémorandums, leurs plans annuels, les activités et tout ce qui s’y rapporte.</translation>
    </message>
    <message>
        <source>Choose where to put it…</source>
        <translation>Choisir où le mettre…</translation>
    </message>
    <message>
        <source>Name in &amp;French</source>
        <translation>Nom en &amp;français</translation>
    </message>
    <message>
        <source>Name in &amp;English</source>
        <translation>Nom en &amp;anglais</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Premier jour</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>&amp;Currency of the totals</source>
        <translation>&amp;Monnaie des totaux</translation>
    </message>
    <message>
        <source>Each amount keeps its own currency; only totals are converted.</source>
        <translation>Chaque montant garde sa monnaie&#x202f;; seuls les totaux sont convertis.</translation>
    </message>
    <message>
        <source>Please give a name in at least one language.</source>
        <translation>Donnez un nom dans une langue au moins.</translation>
    </message>
    <message>
        <source>A currency is written as three letters, like EUR or XOF.</source>
        <translation>Une monnaie s’écrit en trois lettres, comme EUR ou XOF.</translation>
    </message>
    <message>
        <source>Where to put the programme</source>
        <translation>Où mettre le programme</translation>
    </message>
    <message>
        <source>Tandem programme</source>
        <translation>Programme Tandem</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Who takes part, and who pays. One in each line; you can add others at any time.</source>
        <translation>Qui participe, et qui finance. Un par ligne&#x202f;; vous pourrez en ajouter à tout moment.</translation>
    </message>
    <message>
        <source>C&amp;ountries</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>For example: Senegal. One that is not known is written with its two-letter code.</source>
        <translation>Par exemple&#xa0;: Sénégal. Un pays inconnu s’écrit avec son code de deux lettres.</translation>
    </message>
    <message>
        <source>F&amp;unders</source>
        <translation>&amp;Bailleurs</translation>
    </message>
    <message>
        <source>With their acronym in brackets, if they have one: European Union (EU)</source>
        <translation>Avec leur sigle entre parenthèses, s’ils en ont un&#xa0;: Union européenne (UE)</translation>
    </message>
    <message>
        <source>Each activity stands in a domain of work and in a step of the method. Both can be renamed and completed later.</source>
        <translation>Chaque activité relève d’un domaine de travail et d’une étape de la méthode. Les deux peuvent être renommés et complétés plus tard.</translation>
    </message>
    <message>
        <source>Empty: one domain and one step, to be renamed</source>
        <translation>Vide&#xa0;: un domaine et une étape, à renommer</translation>
    </message>
    <message>
        <source>Begin &amp;with</source>
        <translation>&amp;Commencer avec</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>“%1” is not known here: write it with its two-letter code, like Senegal (SN).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu ici&#xa0;: écrivez-le avec son code de deux lettres, comme Sénégal (SN).</translation>
    </message>
</context>
<context>
    <name>tandem::RowDialog</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>tandem::RowTableView</name>
    <message>
        <source>As at first</source>
        <translation>Comme à l’origine</translation>
    </message>
</context>
<context>
    <name>tandem::RowsDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tandem::RowsPanel</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tandem::SendBackDialog</name>
    <message>
        <source>Take the plan back</source>
        <translation>Ramener le plan</translation>
    </message>
    <message>
        <source>The reason is kept in the plan&apos;s notes, so that everybody finds it. What was adopted stays as it was signed.</source>
        <translation>Le motif est conservé dans les notes du plan, pour que chacun le trouve. Ce qui a été adopté reste tel qu’il a été signé.</translation>
    </message>
    <message>
        <source>&amp;Back to</source>
        <translation>R&amp;etour à</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Motif</translation>
    </message>
</context>
<context>
    <name>tandem::SendDialog</name>
    <message>
        <source>Send to colleagues</source>
        <translation>Envoyer aux collègues</translation>
    </message>
    <message>
        <source>One exchange file holds everything that you and others changed. Send it by e-mail or on a stick: whoever has received it before takes only what is new.</source>
        <translation>Un seul fichier d’échange contient tout ce que vous et les autres avez modifié. Envoyez-le par courriel ou sur une clé&#xa0;: qui en a déjà reçu un n’en prend que ce qui est nouveau.</translation>
    </message>
    <message>
        <source>Choose where to put it…</source>
        <translation>Choisir où le mettre…</translation>
    </message>
    <message numerus="yes">
        <source>With %n attachment(s) (%1)</source>
        <translation>
            <numerusform>Avec %n pièce jointe (%1)</numerusform>
            <numerusform>Avec %n pièces jointes (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Passphrase (if you want one)</source>
        <translation>&amp;Phrase secrète (si vous en voulez une)</translation>
    </message>
    <message>
        <source>Without it, whoever finds the file can read it. Tell it to your colleague by telephone, not in the same message; nobody can open the file without it, not even Tandem.</source>
        <translation>Sans elle, quiconque trouve le fichier peut le lire. Dites-la à vos collègues par téléphone, pas dans le même message&#x202f;; personne ne peut ouvrir le fichier sans elle, pas même Tandem.</translation>
    </message>
    <message>
        <source>The passphrase &amp;again</source>
        <translation>La phrase secrète, encore &amp;une fois</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adopted plan(s)</source>
        <translation>
            <numerusform>%n plan adopté</numerusform>
            <numerusform>%n plans adoptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n pièce jointe</numerusform>
            <numerusform>%n pièces jointes</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds %1: about %2.</source>
        <translation>Il contient %1&#xa0;: environ %2.</translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>Ce n’est pas la même phrase secrète.</translation>
    </message>
    <message>
        <source>Where to put the exchange file</source>
        <translation>Où mettre le fichier d’échange</translation>
    </message>
    <message>
        <source>Tandem exchange file</source>
        <translation>Fichier d’échange Tandem</translation>
    </message>
    <message>
        <source>Writing the exchange file…</source>
        <translation>Écriture du fichier d’échange…</translation>
    </message>
</context>
<context>
    <name>tandem::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>They hold on this computer, for every programme; each of them at once.</source>
        <translation>Ils valent sur cet ordinateur, pour tous les programmes&#x202f;; chacun prend effet aussitôt.</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Qui travaille ici</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Revenir à la page d’accueil</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Change the name under which changes are kept</source>
        <translation>Changer le nom sous lequel les modifications sont gardées</translation>
    </message>
    <message>
        <source>This name stands beside each change that is made here.</source>
        <translation>Ce nom figure à côté de chaque modification faite ici.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Compact rows: more of them on a small screen</source>
        <translation>Lignes &amp;serrées&#xa0;: plus de lignes sur un petit écran</translation>
    </message>
    <message>
        <source>Printing and exporting</source>
        <translation>Impression et export</translation>
    </message>
    <message>
        <source>What is proposed when you print or export; it can be chosen anew each time.</source>
        <translation>Ce qui est proposé quand vous imprimez ou exportez&#x202f;; vous pouvez choisir autre chose à chaque fois.</translation>
    </message>
    <message>
        <source>As the screen</source>
        <translation>Comme l’écran</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French and English</source>
        <translation>Français et anglais</translation>
    </message>
    <message>
        <source>As they were adopted</source>
        <translation>Tels qu’ils ont été adoptés</translation>
    </message>
    <message>
        <source>As they are now</source>
        <translation>Tels qu’ils sont maintenant</translation>
    </message>
    <message>
        <source>Language of &amp;documents</source>
        <translation>Langue des &amp;documents</translation>
    </message>
    <message>
        <source>Adopted &amp;plans</source>
        <translation>&amp;Plans adoptés</translation>
    </message>
    <message>
        <source>For reading, as the screen</source>
        <translation>Pour la lecture, comme l’écran</translation>
    </message>
    <message>
        <source>For reading, in French</source>
        <translation>Pour la lecture, en français</translation>
    </message>
    <message>
        <source>For reading, in English</source>
        <translation>Pour la lecture, en anglais</translation>
    </message>
    <message>
        <source>Technical names</source>
        <translation>Noms techniques</translation>
    </message>
    <message>
        <source>Columns of &amp;tables (CSV)</source>
        <translation>Colonnes des &amp;tableaux (CSV)</translation>
    </message>
    <message>
        <source>As the columns&apos; language has it</source>
        <translation>Selon la langue des colonnes</translation>
    </message>
    <message>
        <source>Semicolon (;)</source>
        <translation>Point-virgule (;)</translation>
    </message>
    <message>
        <source>Comma (,)</source>
        <translation>Virgule (,)</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Comma (1,5)</source>
        <translation>Virgule (1,5)</translation>
    </message>
    <message>
        <source>Point (1.5)</source>
        <translation>Point (1.5)</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Séparateur</translation>
    </message>
    <message>
        <source>Decimal si&amp;gn</source>
        <translation>Si&amp;gne décimal</translation>
    </message>
    <message>
        <source>Begin with the &amp;mark by which Excel knows UTF-8 (accents)</source>
        <translation>Commencer par la &amp;marque qui fait reconnaître l’UTF-8 à Excel (accents)</translation>
    </message>
    <message>
        <source>Backups of this programme</source>
        <translation>Sauvegardes de ce programme</translation>
    </message>
</context>
<context>
    <name>tandem::ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Everything can be done without the mouse. Enter carries out what is chosen here.</source>
        <translation>Tout peut se faire sans la souris. Entrée exécute ce qui est choisi ici.</translation>
    </message>
    <message>
        <source>Filter by words or keys…</source>
        <translation>Filtrer par mots ou touches…</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation>Filtrer les raccourcis</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print the list of shortcuts</source>
        <translation>Imprimer la liste des raccourcis</translation>
    </message>
    <message>
        <source>This cannot be done here.</source>
        <translation>Cela ne peut pas se faire ici.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>Dans un tableau</translation>
    </message>
    <message>
        <source>Change the cell</source>
        <translation>Modifier la cellule</translation>
    </message>
    <message>
        <source>begin to type</source>
        <translation>commencer à taper</translation>
    </message>
    <message>
        <source>Go down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Go to the next cell</source>
        <translation>Passer à la cellule suivante</translation>
    </message>
    <message>
        <source>Take back what was typed</source>
        <translation>Annuler la saisie</translation>
    </message>
    <message>
        <source>In a list of found rows</source>
        <translation>Dans une liste de résultats</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Go to the next group</source>
        <translation>Passer au groupe suivant</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Tandem: keyboard shortcuts</source>
        <translation>Tandem&#xa0;: raccourcis clavier</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (suite)</translation>
    </message>
</context>
<context>
    <name>tandem::SignatoryList</name>
    <message>
        <source>+ Signatory</source>
        <translation>+ Signataire</translation>
    </message>
    <message>
        <source>%1: add a signatory</source>
        <translation>%1&#xa0;: ajouter un signataire</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Capacity in French</source>
        <translation>Qualité en français</translation>
    </message>
    <message>
        <source>Capacity in English</source>
        <translation>Qualité en anglais</translation>
    </message>
    <message>
        <source>%1: remove this signatory</source>
        <translation>%1&#xa0;: retirer ce signataire</translation>
    </message>
    <message>
        <source>Remove this signatory</source>
        <translation>Retirer ce signataire</translation>
    </message>
</context>
<context>
    <name>tandem::StatusBox</name>
    <message>
        <source>Leave the status as it was</source>
        <translation>Laisser le statut tel quel</translation>
    </message>
    <message>
        <source>Why? The reason is printed beside the activity.</source>
        <translation>Pourquoi&#x202f;? Le motif est imprimé à côté de l’activité.</translation>
    </message>
    <message>
        <source>When did it really end?</source>
        <translation>Quand s’est-elle réellement terminée&#x202f;?</translation>
    </message>
    <message>
        <source>Save the status</source>
        <translation>Enregistrer le statut</translation>
    </message>
</context>
<context>
    <name>tandem::StatusLine</name>
    <message>
        <source>Who works here: the name under which changes are kept</source>
        <translation>Qui travaille ici&#xa0;: le nom sous lequel les modifications sont gardées</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Qui travaille ici&#x202f;?</translation>
    </message>
    <message>
        <source>Who works here: %1</source>
        <translation>Qui travaille ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation>En lecture seule</translation>
    </message>
    <message>
        <source>Something you typed is not saved yet</source>
        <translation>Une saisie n’est pas encore enregistrée</translation>
    </message>
    <message>
        <source>Go to where it was typed</source>
        <translation>Aller là où elle a été faite</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n désaccord</numerusform>
            <numerusform>%n désaccords</numerusform>
        </translation>
    </message>
    <message>
        <source>What people disagree about: look at it and decide</source>
        <translation>Ce sur quoi on est en désaccord&#xa0;: voir et trancher</translation>
    </message>
    <message>
        <source>They were received and are kept. They join by themselves when the exchange file that comes before them has been received.</source>
        <translation>Elles ont été reçues et sont gardées. Elles s’ajouteront d’elles-mêmes quand le fichier d’échange qui les précède aura été reçu.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting for an earlier exchange file</source>
        <translation>
            <numerusform>%n modification attend un fichier d’échange antérieur</numerusform>
            <numerusform>%n modifications attendent un fichier d’échange antérieur</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared folder: a problem</source>
        <translation>Dossier partagé&#xa0;: un problème</translation>
    </message>
    <message>
        <source>Shared folder: nobody met yet</source>
        <translation>Dossier partagé&#xa0;: personne pour l’instant</translation>
    </message>
    <message>
        <source>Met last – %1</source>
        <translation>Dernière rencontre – %1</translation>
    </message>
    <message>
        <source>The shared folder: look what it holds, or choose another</source>
        <translation>Le dossier partagé&#xa0;: voir ce qu’il contient ou en choisir un autre</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not sent yet</source>
        <translation>
            <numerusform>%n modification à envoyer</numerusform>
            <numerusform>%n modifications à envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else has them, the oldest since %1. Send them to your colleagues.</source>
        <translation>Personne d’autre ne les a, la plus ancienne depuis le %1. Envoyez-les à vos collègues.</translation>
    </message>
</context>
<context>
    <name>tandem::SubmitDialog</name>
    <message>
        <source>Submit the plan</source>
        <translation>Soumettre le plan</translation>
    </message>
    <message>
        <source>The plan goes before the joint committee. It can still be changed, and taken back to a draft.</source>
        <translation>Le plan est présenté au comité conjoint. Il peut encore être modifié, et ramené à l’état de projet.</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Soumis le</translation>
    </message>
    <message>
        <source>Submitted &amp;on</source>
        <translation>S&amp;oumis le</translation>
    </message>
</context>
<context>
    <name>tandem::TranslationsPage</name>
    <message>
        <source>Translations</source>
        <translation>Traductions</translation>
    </message>
    <message>
        <source>Texts to translate</source>
        <translation>Textes à traduire</translation>
    </message>
    <message>
        <source>Into which language</source>
        <translation>Vers quelle langue</translation>
    </message>
    <message>
        <source>Into both languages</source>
        <translation>Vers les deux langues</translation>
    </message>
    <message>
        <source>Into French</source>
        <translation>Vers le français</translation>
    </message>
    <message>
        <source>Into English</source>
        <translation>Vers l’anglais</translation>
    </message>
    <message>
        <source>Texts of what</source>
        <translation>Textes de quoi</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Traduits</translation>
    </message>
    <message>
        <source>Go to its place</source>
        <translation>Aller à sa place</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Enregistrer et suivant</translation>
    </message>
    <message>
        <source>Save and go to the next text (Ctrl+Enter)</source>
        <translation>Enregistrer et passer au texte suivant (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>It is still right</source>
        <translation>Il est toujours juste</translation>
    </message>
    <message>
        <source>The other language was changed later, but this text needs no change</source>
        <translation>L’autre langue a été modifiée depuis, mais ce texte n’a pas besoin de changer</translation>
    </message>
    <message>
        <source>Texts of everything</source>
        <translation>Tous les textes</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>%1: %2 older</source>
        <translation>%1&#xa0;: %2 plus ancien</translation>
    </message>
    <message>
        <source>%1: %2 missing</source>
        <translation>%1&#xa0;: %2 manquant</translation>
    </message>
    <message>
        <source>Nothing left to translate.</source>
        <translation>Plus rien à traduire.</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>reste %1 sur %2</translation>
    </message>
    <message>
        <source>Every text stands in both languages.</source>
        <translation>Chaque texte est dans les deux langues.</translation>
    </message>
    <message>
        <source>No such text is left.</source>
        <translation>Il ne reste aucun texte de ce genre.</translation>
    </message>
</context>
<context>
    <name>tandem::UsedByPart</name>
    <message>
        <source>Nothing refers to it.</source>
        <translation>Rien n’y renvoie.</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::WelcomePage</name>
    <message>
        <source>Memoranda of understanding, their annual action plans, and what becomes of them.</source>
        <translation>Les mémorandums d’entente, leurs plans d’action annuels, et ce qu’ils deviennent.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Or begin</source>
        <translation>Ou commencer</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>%1: no longer there, or on a disk that is not connected</source>
        <translation>%1&#xa0;: n’est plus là, ou se trouve sur un disque qui n’est pas branché</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Nouveau programme</translation>
    </message>
    <message>
        <source>An empty file for a programme of your own: its countries, funders, domains and indicators.</source>
        <translation>Un fichier vide pour un programme à vous&#xa0;: ses pays, ses bailleurs, ses domaines et ses indicateurs.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>A programme that is on this computer, on a stick, or that a colleague sent.</source>
        <translation>Un programme qui se trouve sur cet ordinateur, sur une clé, ou qu’un collègue a envoyé.</translation>
    </message>
    <message>
        <source>Look around in the demonstration</source>
        <translation>Visiter la démonstration</translation>
    </message>
    <message>
        <source>A whole programme with three memoranda and invented figures, to try everything without fear.</source>
        <translation>Un programme entier, avec trois mémorandums et des chiffres inventés, pour tout essayer sans crainte.</translation>
    </message>
    <message>
        <source>last changed on %1</source>
        <translation>modifié pour la dernière fois le %1</translation>
    </message>
    <message>
        <source>last changed on %1 by %2</source>
        <translation>modifié pour la dernière fois le %1 par %2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>last opened on %1</source>
        <translation>ouvert pour la dernière fois le %1</translation>
    </message>
    <message>
        <source>Receive an exchange file</source>
        <translation>Recevoir un fichier d’échange</translation>
    </message>
    <message>
        <source>A colleague sent it: your copy of their programme begins with it.</source>
        <translation>Un collègue l’a envoyé&#xa0;: votre copie de son programme commence par lui.</translation>
    </message>
</context>
<context>
    <name>tandem::WindowJumps</name>
    <message>
        <source>Search everywhere</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Code, name or any word, in French or English…</source>
        <translation>Code, nom ou tout autre mot, en français ou en anglais…</translation>
    </message>
    <message>
        <source>Nothing holds all of these words.</source>
        <translation>Rien ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>There is no such command, or not here.</source>
        <translation>Cette commande n’existe pas, ou pas ici.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
</TS>
