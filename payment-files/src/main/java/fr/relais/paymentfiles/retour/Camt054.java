package fr.relais.paymentfiles.retour;

import fr.relais.paymentfiles.retour.LigneEcartee.Raison;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the movements of an account: a debit is a transfer that left, a credit with a reason of return one that came back. */
final class Camt054 {

    private static final String BOOKED = "BOOK";
    private static final String PENDING = "PDNG";
    private static final String INFORMATION = "INFO";
    private static final String DEBIT = "DBIT";
    private static final String CREDIT = "CRDT";

    private final List<Retour> retours = new ArrayList<>();
    private final List<RetourDeLot> lots = new ArrayList<>();
    private final List<LigneEcartee> ecartees = new ArrayList<>();

    private Camt054() {}

    static FichierRetours read(TypeMessage type, Noeud document) {
        Noeud notification = document.requis("BkToCstmrDbtCdtNtfctn");
        Camt054 reading = new Camt054();
        String msgId = Champs.text(notification.requis("GrpHdr", "MsgId"));
        LocalDate day = Champs.day(notification.requis("GrpHdr", "CreDtTm"));
        notification.requisAuMoinsUn("Ntfctn").stream()
                .flatMap(account -> account.tous("Ntry").stream())
                .forEach(entry -> reading.entry(entry, day));
        return new FichierRetours(type, msgId, reading.retours, reading.lots, reading.ecartees);
    }

    private void entry(Noeud entry, LocalDate fileDay) {
        Ecriture ecriture = new Ecriture(
                isCredit(entry),
                entry.un("RvslInd").map(Champs::isTrue).orElse(false),
                isBooked(entry.requis("Sts")),
                entry.un("BookgDt").map(Champs::dayOf).orElse(fileDay));
        boolean detailed = false;
        for (Noeud details : entry.tous("NtryDtls")) {
            List<Noeud> lines = details.tous("TxDtls");
            lines.forEach(line -> transfer(line, entry, ecriture));
            detailed |= !lines.isEmpty() || batch(details, entry, ecriture);
        }
        if (!detailed) {
            setAside(Raison.SANS_REFERENCE, entry, entry.un("NtryRef"), ecriture);
        }
    }

    private void transfer(Noeud line, Noeud entry, Ecriture ecriture) {
        Optional<Noeud> node = line.un("Refs", "EndToEndId");
        Optional<Noeud> returned = line.un("RtrInf");
        boolean credit = line.un("CdtDbtInd").isPresent() ? isCredit(line) : ecriture.credit();
        if (References.of(node).isEmpty()) {
            setAside(Raison.SANS_REFERENCE, entry, line.un("Refs", "AcctSvcrRef"), ecriture);
        } else if (credit && returned.isEmpty() && !ecriture.reversal()) {
            setAside(Raison.CREDIT_SANS_RETOUR, entry, node, ecriture);
        } else if (!credit && (ecriture.reversal() || returned.isPresent())) {
            setAside(Raison.CREDIT_ANNULE, entry, node, ecriture);
        } else {
            retours.add(new Retour(
                    Champs.text(node.orElseThrow()),
                    ecriture.statut(credit),
                    credit ? Raisons.of(line, "RtrInf") : Optional.empty(),
                    Optional.of(Champs.euros(amount(line, entry))),
                    ecriture.date()));
        }
    }

    /** A batch without detail: the whole lot left in one debit. A credit of that kind says nothing of any transfer. */
    private boolean batch(Noeud details, Noeud entry, Ecriture ecriture) {
        Optional<Noeud> reference = details.un("Btch", "PmtInfId").or(() -> details.un("Btch", "MsgId"));
        if (reference.isEmpty() || ecriture.credit() || ecriture.reversal()) {
            return false;
        }
        lots.add(new RetourDeLot(
                Champs.text(reference.get()),
                ecriture.statut(false),
                Optional.empty(),
                Optional.of(Champs.euros(entry.requis("Amt"))),
                ecriture.date()));
        return true;
    }

    /** Version 08 gives the amount on the line, version 02 in its details; the entry's own is that of the line only when it has one. */
    private static Noeud amount(Noeud line, Noeud entry) {
        return line.un("Amt")
                .or(() -> line.un("AmtDtls", "TxAmt", "Amt"))
                .or(() -> line.un("AmtDtls", "InstdAmt", "Amt"))
                .or(() -> isAlone(entry) ? entry.un("Amt") : Optional.empty())
                .orElseGet(() -> line.requis("Amt"));
    }

    private static boolean isAlone(Noeud entry) {
        return entry.tous("NtryDtls").stream()
                        .mapToInt(details -> details.tous("TxDtls").size())
                        .sum()
                == 1;
    }

    private void setAside(Raison raison, Noeud entry, Optional<Noeud> reference, Ecriture ecriture) {
        Noeud amount = entry.requis("Amt");
        String shown = Champs.amount(amount) + " " + amount.devise().orElse("?");
        ecartees.add(
                new LigneEcartee(raison, reference.map(Champs::text), Optional.of(shown.strip()), ecriture.date()));
    }

    private static boolean isCredit(Noeud node) {
        Noeud side = node.requis("CdtDbtInd");
        return switch (side.texte()) {
            case CREDIT -> true;
            case DEBIT -> false;
            default -> throw Champs.invalid(side);
        };
    }

    /** Version 08 wraps the code in a choice. */
    private static boolean isBooked(Noeud status) {
        Noeud code = status.un("Cd").orElse(status);
        return switch (code.texte()) {
            case BOOKED -> true;
            case PENDING, INFORMATION -> false;
            default -> throw Champs.invalid(code);
        };
    }

    /** A movement of the account, as its entry gives it. */
    private record Ecriture(boolean credit, boolean reversal, boolean booked, LocalDate date) {

        StatutRetour statut(boolean lineIsCredit) {
            if (!booked) {
                return StatutRetour.EN_ATTENTE;
            }
            return lineIsCredit ? StatutRetour.RETOURNE : StatutRetour.EXECUTE;
        }
    }
}
