package fr.relais.activity.declaration;

import static fr.relais.activity.Personnes.APPROBATEUR;
import static fr.relais.activity.Personnes.DECLARANT;
import static fr.relais.activity.Personnes.GESTIONNAIRE_CONSEIL;

import fr.relais.activity.Trace;
import fr.relais.activity.dossier.Mission;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The prévisionnel 2022 of RPE Ourcq, brought to a state by the acts that lead there. */
final class UneDeclaration {

    static final Set<Mission> ENGAGEES = Set.of(Mission.GUICHET_UNIQUE);
    static final Instant SAISIE = Instant.parse("2022-03-18T10:00:00Z");
    static final Instant COMPLETUDE = Instant.parse("2022-03-20T10:00:00Z");
    static final Instant DECISION = Instant.parse("2022-03-28T10:00:00Z");
    static final Instant CONTROLE = Instant.parse("2023-05-12T10:00:00Z");

    private UneDeclaration() {}

    static Declaration en(EtatDeclaration etat) {
        Declaration declaration = new Declaration(UneSaisie.PREVISIONNEL_2022);
        if (etat == EtatDeclaration.A_COMPLETER) {
            return declaration;
        }
        play(declaration, ActeDeclaration.ENREGISTRER);
        if (etat == EtatDeclaration.EN_SAISIE) {
            return declaration;
        }
        play(declaration, ActeDeclaration.COMPLETER);
        switch (etat) {
            case A_COMPLETER, EN_SAISIE, COMPLETE -> {}
            case A_CORRIGER -> play(declaration, ActeDeclaration.DEMANDER_CORRECTION);
            case VALIDEE -> play(declaration, ActeDeclaration.VALIDER);
            case REFUSEE -> play(declaration, ActeDeclaration.REFUSER);
        }
        return declaration;
    }

    static DemandeCorrection demande(String motif, CorrectionDemandee... champs) {
        return new DemandeCorrection(motif, List.of(champs));
    }

    static Declaration play(Declaration declaration, ActeDeclaration acte) {
        DonneesDeclarees donnees = UneSaisie.dOurcq().donnees();
        switch (acte) {
            case ENREGISTRER -> declaration.save(donnees, ENGAGEES, new Trace(DECLARANT.id(), SAISIE));
            case COMPLETER -> declaration.complete(ENGAGEES, new Trace(APPROBATEUR.id(), COMPLETUDE));
            case DEMANDER_CORRECTION ->
                declaration.requestCorrection(demande("Facture absente."), GESTIONNAIRE_CONSEIL, DECISION);
            case VALIDER -> declaration.validate(GESTIONNAIRE_CONSEIL, DECISION);
            case REFUSER -> declaration.refuse("Hors projet.", GESTIONNAIRE_CONSEIL, DECISION);
            case RECTIFIER ->
                declaration.rectify(
                        new Rectification(donnees, "Contrôle sur pièces.", null),
                        ENGAGEES,
                        GESTIONNAIRE_CONSEIL,
                        CONTROLE);
        }
        return declaration;
    }
}
