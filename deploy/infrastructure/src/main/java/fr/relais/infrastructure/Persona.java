package fr.relais.infrastructure;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The people of the tests and demonstrations, all invented, one for each thing somebody may do (design §8).
 * Those of Meaux act for the Ville de Meaux, whose SIRET is public; the SIRETs of the other partners belong to nobody.
 */
public enum Persona {
    DECLARANT_MEAUX("Dominique Lenoir", Set.of("declarant"), Perimetre.MEAUX),
    APPROBATEUR_MEAUX("Camille Roussel", Set.of("approbateur"), Perimetre.MEAUX),
    SIGNATAIRE_MEAUX("Claude Vasseur", Set.of("signataire"), Perimetre.MEAUX),
    DECLARANT_AUTRE("Sacha Delmas", Set.of("declarant"), Perimetre.AUTRE_PARTENAIRE),
    DECLARANT_591("Andrea Lemaire", Set.of("declarant"), Perimetre.PARTENAIRE_591),
    CONSEILLER_77("Alix Fontaine", Set.of("conseiller"), Perimetre.CAF_77),
    GESTIONNAIRE_CONSEIL_77("Morgan Petit", Set.of("gestionnaire-conseil"), Perimetre.CAF_77),
    DIRECTRICE_77("Hélène Marchand", Set.of("directeur"), Perimetre.CAF_77),
    ORDONNATEUR_77("Andréa Colin", Set.of("ordonnateur"), Perimetre.CAF_77),
    AGENT_COMPTABLE_77("Noé Garnier", Set.of("agent-comptable"), Perimetre.CAF_77),
    CONTROLEUR_77("Lou Besson", Set.of("controleur"), Perimetre.CAF_77),
    GESTIONNAIRE_CONSEIL_591("Maxime Dubois", Set.of("gestionnaire-conseil"), Perimetre.CAF_591),
    BAREME_CNAF("Charlie Moreau", Set.of("bareme"), Perimetre.NATIONAL),
    BACK_OFFICE("Back-office de la Caf", Set.of("back-office"), Perimetre.CAF_77),
    EXPLOITANT("Ange Robin", Set.of("exploitant"), Perimetre.NATIONAL),
    EDITEUR_LOGICIEL("Logiciel de gestion des relais", Set.of("editeur"), Perimetre.NATIONAL);

    private final String nom;
    private final Set<String> roles;
    private final Perimetre perimetre;

    Persona(String nom, Set<String> roles, Perimetre perimetre) {
        this.nom = nom;
        this.roles = roles;
        this.perimetre = perimetre;
    }

    /** The claim {@code sub}: stable, and different for each persona, so that separation of duties can be seen. */
    public String subject() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String nom() {
        return nom;
    }

    public Set<String> roles() {
        return roles;
    }

    public Optional<String> codeCaf() {
        return perimetre.codeCaf();
    }

    public Optional<String> siret() {
        return perimetre.siret();
    }

    /** What a persona may see: a partner its own SIRET, an agent its own Caf, the Cnaf, the operator and software neither in particular. */
    private record Perimetre(Optional<String> codeCaf, Optional<String> siret) {
        static final Perimetre MEAUX = partenaire("771", "21770284400010");
        static final Perimetre AUTRE_PARTENAIRE = partenaire("771", "21779999800018");
        static final Perimetre PARTENAIRE_591 = partenaire("591", "21599998800003");
        static final Perimetre CAF_77 = caf("771");
        static final Perimetre CAF_591 = caf("591");
        static final Perimetre NATIONAL = new Perimetre(Optional.empty(), Optional.empty());

        private static Perimetre partenaire(String codeCaf, String siret) {
            return new Perimetre(Optional.of(codeCaf), Optional.of(siret));
        }

        private static Perimetre caf(String codeCaf) {
            return new Perimetre(Optional.of(codeCaf), Optional.empty());
        }
    }
}
