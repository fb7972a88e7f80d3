package fr.relais.paymentfiles.retour;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a status report: the state of the file, of our debit in it, and of each transfer it names. Versions 03 and 10 say it alike. */
final class Pain002 {

    private final Noeud report;
    private final LocalDate day;
    private final List<Retour> retours = new ArrayList<>();
    private final List<RetourDeLot> lots = new ArrayList<>();
    private final List<LigneEcartee> ecartees = new ArrayList<>();

    private Pain002(Noeud report) {
        this.report = report;
        this.day = Champs.day(report.requis("GrpHdr", "CreDtTm"));
    }

    static FichierRetours read(TypeMessage type, Noeud document) {
        return new Pain002(document.requis("CstmrPmtStsRpt")).read(type);
    }

    private FichierRetours read(TypeMessage type) {
        Noeud group = report.requis("OrgnlGrpInfAndSts");
        lot(group.requis("OrgnlMsgId"), group.un("GrpSts"), Raisons.of(group, "StsRsnInf"));
        for (Noeud debit : report.tous("OrgnlPmtInfAndSts")) {
            lot(debit.requis("OrgnlPmtInfId"), debit.un("PmtInfSts"), Raisons.of(debit, "StsRsnInf"));
            debit.tous("TxInfAndSts").forEach(this::transfer);
        }
        String msgId = Champs.text(report.requis("GrpHdr", "MsgId"));
        return new FichierRetours(type, msgId, retours, lots, ecartees);
    }

    private void lot(Noeud reference, Optional<Noeud> status, Optional<Motif> motif) {
        status.filter(code -> !CodeStatut.isPartial(code))
                .map(CodeStatut::of)
                .map(statut -> new RetourDeLot(Champs.text(reference), statut, motif, Optional.empty(), day))
                .ifPresent(lots::add);
    }

    private void transfer(Noeud line) {
        Optional<BigDecimal> amount = line.un("OrgnlTxRef", "Amt", "InstdAmt").map(Champs::euros);
        Optional<String> endToEndId = References.of(line.un("OrgnlEndToEndId"));
        LocalDate date = line.un("AccptncDtTm").map(Champs::day).orElse(day);
        StatutRetour statut = CodeStatut.of(line.requis("TxSts"));
        if (endToEndId.isEmpty()) {
            ecartees.add(new LigneEcartee(
                    LigneEcartee.Raison.SANS_REFERENCE, Optional.empty(), amount.map(BigDecimal::toPlainString), date));
        } else {
            retours.add(new Retour(endToEndId.get(), statut, Raisons.of(line, "StsRsnInf"), amount, date));
        }
    }
}
