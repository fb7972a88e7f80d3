package fr.relais.funding.indu;

import fr.relais.kit.value.Montant;
import java.util.List;

/** What somebody asks to do to an indu; the acts that decide about money are for those who had no hand in its year (ACT-2). */
public record Demande(ActOnIndu.Acte acte) {

    public static Demande planifier(List<Tranche> tranches) {
        return new Demande((indu, par) -> indu.planifier(par, tranches));
    }

    public static Demande interromprePlan(String motif) {
        return new Demande((indu, par) -> indu.interromprePlan(par, motif));
    }

    public static Demande rembourser(Remboursement received) {
        return new Demande((indu, par) -> indu.rembourser(par, received));
    }

    public static Demande demanderRemise(String motif) {
        return new Demande((indu, par) -> indu.demanderRemise(par, motif));
    }

    public static Demande contester(String motif) {
        return new Demande((indu, par) -> indu.contester(par, motif));
    }

    public static Demande proposerRemise(Montant montant, String motif) {
        return new Demande((indu, par) -> indu.proposerRemise(par, montant, motif));
    }

    public static Demande accorderRemise() {
        return new Demande(Indu::accorderRemise);
    }

    public static Demande refuserRemise(String motif) {
        return new Demande((indu, par) -> indu.refuserRemise(par, motif));
    }

    public static Demande deciderContestation(boolean accueillie, String motif) {
        return new Demande((indu, par) -> indu.deciderContestation(par, accueillie, motif));
    }

    public static Demande proposerNonValeur(String motif) {
        return new Demande((indu, par) -> indu.proposerNonValeur(par, motif));
    }

    public static Demande admettreNonValeur() {
        return new Demande(Indu::admettreNonValeur);
    }
}
