package fr.relais.paymentfiles.retour;

import fr.relais.paymentfiles.retour.LigneEcartee.Raison;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the movements of an account: a debit is a transfer that left, a credit with a reason of return one that came back (ASM-BANK-4). */
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
                entry.requis("Amt"),
                entry.un("BookgDt").map(Champs::dayOf).orElse(fileDay));
        boolean alone = isAlone(entry);
        boolean detailed = false;
        for (Noeud details : entry.tous("NtryDtls")) {
            List<Noeud> lines = details.tous("TxDtls");
            lines.forEach(line -> transfer(line, alone, ecriture));
            detailed |= !lines.isEmpty() || batch(details, ecriture);
        }
        if (!detailed) {
            setAside(Raison.SANS_REFERENCE, entry.un("NtryRef"), ecriture);
        }
    }

    private void transfer(Noeud line, boolean alone, Ecriture ecriture) {
        Optional<Noeud> node = line.un("Refs", "EndToEndId");
        Optional<Noeud> returned = line.un("RtrInf");
        boolean credit = line.un("CdtDbtInd").isPresent() ? isCredit(line) : ecriture.credit();
        if (References.of(node).isEmpty()) {
            setAside(Raison.SANS_REFERENCE, line.un("Refs", "AcctSvcrRef"), ecriture);
        } else if (credit && returned.isEmpty() && !ecriture.reversal()) {
            setAside(Raison.CREDIT_SANS_RETOUR, node, ecriture);
        } else if (!credit && (ecriture.reversal() || returned.isPresent())) {
            setAside(Raison.CREDIT_ANNULE, node, ecriture);
        } else {
            retours.add(new Retour(
                    Champs.text(node.orElseThrow()),
                    ecriture.statut(credit),
                    credit ? Raisons.of(line, "RtrInf") : Optional.empty(),
                    Optional.of(Champs.euros(amount(line, alone, ecriture))),
                    ecriture.date()));
        }
    }

    /** A batch without detail: the whole lot left in one debit. A credit of that kind says nothing of any transfer. */
    private boolean batch(Noeud details, Ecriture ecriture) {
        Optional<Noeud> reference = details.un("Btch", "PmtInfId").or(() -> details.un("Btch", "MsgId"));
        if (reference.isEmpty() || ecriture.credit() || ecriture.reversal()) {
            return false;
        }
        lots.add(new RetourDeLot(
                Champs.text(reference.get()),
                ecriture.statut(false),
                Optional.empty(),
                Optional.of(Champs.euros(ecriture.montant())),
                ecriture.date()));
        return true;
    }

    /** Version 08 gives the amount on the line, version 02 in its details; the entry's own is that of the line only when it has one. */
    private static Noeud amount(Noeud line, boolean alone, Ecriture ecriture) {
        return line.un("Amt")
                .or(() -> line.un("AmtDtls", "TxAmt", "Amt"))
                .or(() -> line.un("AmtDtls", "InstdAmt", "Amt"))
                .or(() -> alone ? Optional.of(ecriture.montant()) : Optional.empty())
                .orElseGet(() -> line.requis("Amt"));
    }

    private static boolean isAlone(Noeud entry) {
        return entry.tous("NtryDtls").stream()
                        .mapToInt(details -> details.tous("TxDtls").size())
                        .sum()
                == 1;
    }

    private void setAside(Raison raison, Optional<Noeud> reference, Ecriture ecriture) {
        Noeud amount = ecriture.montant();
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

    /** A movement of the account, as its entry gives it; looked up once, however many lines it has. */
    private record Ecriture(boolean credit, boolean reversal, boolean booked, Noeud montant, LocalDate date) {

        StatutRetour statut(boolean lineIsCredit) {
            if (!booked) {
                return StatutRetour.EN_ATTENTE;
            }
            return lineIsCredit ? StatutRetour.RETOURNE : StatutRetour.EXECUTE;
        }
    }
}
