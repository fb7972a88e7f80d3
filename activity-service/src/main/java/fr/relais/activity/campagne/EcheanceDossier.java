package fr.relais.activity.campagne;

import java.util.Optional;

/** The deadline of one thing for one dossier: that of its Caf's campagne, moved on by what the Caf granted; empty when nothing is due. */
public record EcheanceDossier(CleEcheance cle, Optional<Echeance> echeance, Optional<ReportEcheance> report) {

    static EcheanceDossier of(CleEcheance cle, Campagne campagne, Optional<ReportEcheance> report) {
        Optional<Echeance> effective = campagne.echeance()
                .map(due ->
                        report.map(granted -> due.reportee(granted.limite())).orElse(due));
        return new EcheanceDossier(cle, effective, report);
    }

    public long revision() {
        return report.map(ReportEcheance::revision).orElse(0L);
    }
}
