package fr.relais.activity.declaration;

import fr.relais.activity.declaration.DonneesDeclarees.Animateur;
import fr.relais.activity.declaration.DonneesDeclarees.AutreAgent;
import fr.relais.activity.declaration.DonneesDeclarees.Charge;
import fr.relais.activity.declaration.DonneesDeclarees.Produit;
import fr.relais.activity.dossier.Mission;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.List;

/** The prévisionnel 2022 of RPE Ourcq, complete and balanced, changed by one word. */
record UneSaisie(DonneesDeclarees donnees) {

    static final CleDeclaration PREVISIONNEL_2022 = cle(2022, TypeDeclaration.PREVISIONNEL);
    static final CleDeclaration REEL_2022 = cle(2022, TypeDeclaration.REEL);

    static CleDeclaration cle(int exercice, TypeDeclaration type) {
        return new CleDeclaration(new DossierId("771-201800145"), new Exercice(exercice), type);
    }

    static UneSaisie dOurcq() {
        return new UneSaisie(new DonneesDeclarees(
                List.of(charge("60", "4000.00"), charge("64", "54000.00")),
                List.of(produit("CAF_PS", "24940.00"), produit("COMMUNE", "33060.00")),
                List.of(animateur("1.00", "2022-01-01", "2022-12-31")),
                null,
                Etp.ZERO,
                "Meaux",
                Mission.GUICHET_UNIQUE,
                List.of(),
                List.of()));
    }

    UneSaisie charges(Charge... charges) {
        return with(List.of(charges), donnees.produits(), donnees.animateurs());
    }

    UneSaisie produits(Produit... produits) {
        return with(donnees.charges(), List.of(produits), donnees.animateurs());
    }

    UneSaisie animateurs(Animateur... animateurs) {
        return with(donnees.charges(), donnees.produits(), List.of(animateurs));
    }

    UneSaisie mission(Mission mission) {
        return new UneSaisie(new DonneesDeclarees(
                donnees.charges(),
                donnees.produits(),
                donnees.animateurs(),
                donnees.etpAnimation(),
                donnees.autresEtp(),
                donnees.territoire(),
                mission,
                donnees.autresAgents(),
                donnees.communes()));
    }

    /** With these other agents, and these communes beside the territory. */
    UneSaisie autres(List<AutreAgent> autresAgents, String... communes) {
        return new UneSaisie(new DonneesDeclarees(
                donnees.charges(),
                donnees.produits(),
                donnees.animateurs(),
                donnees.etpAnimation(),
                donnees.autresEtp(),
                donnees.territoire(),
                donnees.missionRenforceeEvaluee(),
                autresAgents,
                List.of(communes)));
    }

    UneSaisie autresEtp(String total) {
        return new UneSaisie(new DonneesDeclarees(
                donnees.charges(),
                donnees.produits(),
                donnees.animateurs(),
                donnees.etpAnimation(),
                Etp.of(total),
                donnees.territoire(),
                donnees.missionRenforceeEvaluee(),
                donnees.autresAgents(),
                donnees.communes()));
    }

    UneSaisie sansTerritoire() {
        return new UneSaisie(new DonneesDeclarees(
                donnees.charges(),
                donnees.produits(),
                donnees.animateurs(),
                donnees.etpAnimation(),
                donnees.autresEtp(),
                null,
                donnees.missionRenforceeEvaluee(),
                donnees.autresAgents(),
                donnees.communes()));
    }

    UneSaisie etpAnimation(String total) {
        return new UneSaisie(new DonneesDeclarees(
                donnees.charges(),
                donnees.produits(),
                donnees.animateurs(),
                Etp.of(total),
                donnees.autresEtp(),
                donnees.territoire(),
                donnees.missionRenforceeEvaluee(),
                donnees.autresAgents(),
                donnees.communes()));
    }

    static Animateur auPoste(int poste, Animateur animateur) {
        return new Animateur(animateur.quotite(), animateur.debut(), animateur.fin(), poste);
    }

    static Charge charge(String compte, String montant) {
        return new Charge(compte, Montant.of(montant));
    }

    static Produit produit(String financeur, String montant) {
        return new Produit(financeur, Montant.of(montant));
    }

    static Animateur animateur(String quotite, String debut, String fin) {
        return new Animateur(Etp.of(quotite), LocalDate.parse(debut), LocalDate.parse(fin), null);
    }

    private UneSaisie with(List<Charge> charges, List<Produit> produits, List<Animateur> animateurs) {
        return new UneSaisie(new DonneesDeclarees(
                charges,
                produits,
                animateurs,
                donnees.etpAnimation(),
                donnees.autresEtp(),
                donnees.territoire(),
                donnees.missionRenforceeEvaluee(),
                donnees.autresAgents(),
                donnees.communes()));
    }
}
