package fr.relais.activity.controle;

import fr.relais.activity.Trace;
import fr.relais.activity.declaration.DonneesDeclarees;
import fr.relais.activity.declaration.TypeDeclaration;
import fr.relais.activity.dossier.CleExercice;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import fr.relais.kit.value.Periode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** The contrôle 2022 of RPE Ourcq, in the state one wants: notified on 1 September 2025, visited on the 16th, sent on the 20th. */
final class UnControle {

    static final LocalDate NOTIFIE = LocalDate.of(2025, 9, 1);
    static final LocalDate VISITE = LocalDate.of(2025, 9, 16);
    static final LocalDate COMMUNIQUE = LocalDate.of(2025, 9, 20);
    static final LocalDate REPONSE_AVANT = LocalDate.of(2025, 10, 20);
    static final Delais DELAIS = new Delais(15, 30);
    static final Periode ANNEE = new Exercice(2022).periode();

    private UnControle() {}

    static Trace le(LocalDate jour, String par) {
        return new Trace(par, Instant.parse(jour + "T08:00:00Z"));
    }

    static Trace controleur(LocalDate jour) {
        return le(jour, "controleur-77");
    }

    static Trace gestionnaire(LocalDate jour) {
        return le(jour, "approbateur-meaux");
    }

    static Trace directrice(LocalDate jour) {
        return le(jour, "directrice-77");
    }

    static Controle planifie() {
        return new Controle(
                new UUID(0, 1),
                new CleExercice(new DossierId("771-201800145"), new Exercice(2022)),
                new Origine(null, "Forte hausse.", controleur(NOTIFIE)));
    }

    static Avis avis(LocalDate visite) {
        return new Avis("Vérifier les charges.", ANNEE, visite, List.of(demande(VISITE)));
    }

    static DemandeDocument demande(LocalDate pourLe) {
        return new DemandeDocument(NatureDocument.FINANCIER, "Grand livre", pourLe);
    }

    static Controle notifie() {
        Controle controle = planifie();
        controle.notify(avis(VISITE), DELAIS, controleur(NOTIFIE));
        return controle;
    }

    static Controle enCours() {
        Controle controle = notifie();
        controle.begin(controleur(VISITE));
        return controle;
    }

    /** With so many findings. */
    static Controle rapporte(int constats) {
        Controle controle = enCours();
        controle.report("Une facture est comptée deux fois.", constats(constats), controleur(VISITE));
        return controle;
    }

    static Controle communique(int constats) {
        Controle controle = rapporte(constats);
        controle.communicate(DELAIS, controleur(COMMUNIQUE));
        return controle;
    }

    static List<Constat> constats(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Constat(
                        "CALC-1",
                        "/charges/" + i + "/montant",
                        "4000.00",
                        "3400.00",
                        "Facture.",
                        Montant.of("-600.00")))
                .toList();
    }

    static Reponse reponse(String ensemble, int... constats) {
        return new Reponse(
                ensemble,
                IntStream.of(constats)
                        .mapToObj(numero -> new Reponse.AuConstat(numero, "Nous en convenons."))
                        .toList());
    }

    static Decision retenu(int constat) {
        return new Decision(constat, true, "Le gestionnaire en convient.");
    }

    static Decision ecarte(int constat) {
        return new Decision(constat, false, "La seconde facture est un avoir.");
    }

    static Cloture sansSuite(Decision... decisions) {
        return new Cloture("Contrôle sur place.", List.of(decisions), Optional.empty(), Optional.empty());
    }

    static Cloture rectifiant(Decision... decisions) {
        DonneesDeclarees donnees =
                new DonneesDeclarees(List.of(), List.of(), List.of(), null, Etp.ZERO, null, null, List.of(), List.of());
        return new Cloture(
                "Contrôle sur place.",
                List.of(decisions),
                Optional.of(new Cloture.Rectifiee(TypeDeclaration.REEL, 3, donnees)),
                Optional.empty());
    }
}
