package fr.relais.convention.projet;

import fr.relais.convention.projet.Contenu.Action;
import fr.relais.convention.projet.Contenu.Budget;
import fr.relais.convention.projet.Contenu.Ligne;
import fr.relais.convention.projet.Contenu.Territoire;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.problem.Violation;
import fr.relais.kit.value.Periode;
import java.util.ArrayList;
import java.util.List;

/** What a projet still lacks before it may be filed (§3.1, §9, PRJ-2), all at once: one list, that informs and that refuses. */
final class Verification {

    private static final String CYCLE = "§3.1";
    private static final String MISSIONS_SOCLE = "§9";

    private final Contenu contenu;
    private final Periode periode;
    private final List<Violation> manques = new ArrayList<>();

    private Verification(Contenu contenu, Periode periode) {
        this.contenu = contenu;
        this.periode = periode;
    }

    static List<Violation> manques(Contenu contenu, Periode periode) {
        Verification verification = new Verification(contenu, periode);
        verification.territoire();
        verification.diagnostic();
        verification.missionsSocle();
        verification.missionsRenforcees();
        verification.actions();
        verification.budget();
        return List.copyOf(verification.manques);
    }

    static void requireComplete(Contenu contenu, Periode periode) {
        List<Violation> manques = manques(contenu, periode);
        if (!manques.isEmpty()) {
            throw Refused.because(
                    ProjetRefusal.PROJET_INCOMPLET,
                    "Il manque " + manques.size() + " élément(s) au projet avant son dépôt.",
                    manques);
        }
    }

    private void territoire() {
        Territoire territoire = contenu.territoire();
        require(
                territoire != null && !territoire.communes().isEmpty(),
                CYCLE,
                "/territoire/communes",
                "Nommez les communes du territoire d'intervention.");
        require(
                territoire != null && territoire.implantation() != null,
                CYCLE,
                "/territoire/implantation",
                "Dites où le relais est implanté.");
    }

    private void diagnostic() {
        require(
                contenu.diagnostic() != null && contenu.diagnostic().texte() != null,
                CYCLE,
                "/diagnostic/texte",
                "Écrivez le diagnostic du territoire.");
    }

    private void missionsSocle() {
        contenu.missionsSocleSansAction()
                .forEach(mission -> lack(
                        MISSIONS_SOCLE,
                        "/actions",
                        "Aucune action pour la mission socle " + mission + " : " + mission.texte() + "."));
    }

    private void missionsRenforcees() {
        for (Mission mission : contenu.missionsRenforcees()) {
            require(
                    contenu.hasActionFor(mission),
                    "PRJ-2",
                    "/actions",
                    "Aucune action pour la mission renforcée choisie " + mission + ".");
            require(
                    mission.existsDuring(periode),
                    "DL-12",
                    "/missionsRenforcees",
                    "La mission " + mission + " n'existe pas du " + periode.debut() + " au " + periode.fin() + ".");
        }
    }

    private void actions() {
        for (int i = 0; i < contenu.actions().size(); i++) {
            Action action = contenu.actions().get(i);
            Mission renforcee = action.missionRenforcee();
            require(
                    action.isForOneMission(),
                    CYCLE,
                    "/actions/" + i,
                    "Rattachez l'action à une mission et une seule, socle ou renforcée.");
            require(
                    renforcee == null || contenu.missionsRenforcees().contains(renforcee),
                    "PRJ-2",
                    "/actions/" + i + "/missionRenforcee",
                    "La mission renforcée " + renforcee + " n'est pas choisie par le projet.");
        }
    }

    private void budget() {
        Budget budget = contenu.budget();
        if (budget == null || budget.charges().isEmpty() || budget.produits().isEmpty()) {
            lack(CYCLE, "/budget", "Donnez les charges et les produits du budget.");
            return;
        }
        negatives(budget.charges(), "/budget/charges/");
        negatives(budget.produits(), "/budget/produits/");
        require(
                budget.ecart().isZero(),
                CYCLE,
                "/budget",
                "Équilibrez le budget : les charges moins les produits font " + budget.ecart() + " €.");
    }

    private void negatives(List<Ligne> lignes, String pointer) {
        for (int i = 0; i < lignes.size(); i++) {
            require(
                    !lignes.get(i).montant().isNegative(),
                    CYCLE,
                    pointer + i + "/montant",
                    "Une ligne du budget n'est pas négative.");
        }
    }

    private void require(boolean isMet, String regle, String pointer, String phrase) {
        if (!isMet) {
            lack(regle, pointer, phrase);
        }
    }

    private void lack(String regle, String pointer, String phrase) {
        manques.add(new Violation(pointer, ProjetRefusal.PROJET_INCOMPLET.name(), regle, phrase));
    }
}
