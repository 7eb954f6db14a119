package fi.enterfinland.guide.web;

import fi.enterfinland.common.web.Languages;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.form.model.Countries;
import fi.enterfinland.guide.model.GivenAnswer;
import fi.enterfinland.guide.model.Guide;
import fi.enterfinland.guide.model.GuideQuestion;
import fi.enterfinland.guide.model.GuideStep;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One question of the guide; answering it opens the next address. */
@Named
@RequestScoped
public class PublicGuideQuestionBacking {
  @Inject private Guide guide;
  @Inject private Countries countries;
  @Inject private Languages languages;
  @Inject private HttpServletRequest request;

  private GuidePath path;
  private GuideQuestion question;

  /**
   * Takes the answers of the address. A result, or an answer the start page gave already, leads on
   * to an address of its own.
   */
  public void open() throws IOException {
    path = GuidePath.of(request.getParameterValues("a"), request.getParameter("want"));
    GuidePath asked = path;
    String chosen = chosenCountries();
    if (!chosen.isEmpty()) {
      path = path.with(chosen);
    }
    GuideStep step = guide.at(path.answers());
    path = path.first(step.values().size());
    while (step instanceof GuideQuestion next && offersWanted(next)) {
      path = path.with(path.want()).withoutWant();
      step = guide.at(path.answers());
    }
    if (step instanceof GuideQuestion next) {
      question = next;
      if (!path.equals(asked)) {
        lead(path.at(PageAddress.GUIDE.path()));
      }
    } else {
      lead(path.withoutWant().at(PageAddress.GUIDE_RESULT.path()));
    }
  }

  private boolean offersWanted(GuideQuestion next) {
    return next.choices().stream().anyMatch(choice -> choice.value().equals(path.want()));
  }

  private String chosenCountries() {
    String[] chosen = request.getParameterValues("country");
    return chosen == null
        ? ""
        : Stream.of(chosen)
            .filter(Countries::isCountry)
            .distinct()
            .collect(Collectors.joining(","));
  }

  private void lead(String target) throws IOException {
    FacesContext context = FacesContext.getCurrentInstance();
    context.getExternalContext().redirect(request.getContextPath() + target);
  }

  /** What is asked; null while the browser is led on. */
  public GuideQuestion getQuestion() {
    return question;
  }

  /** The answers so far, for the hidden fields of the form. */
  public List<String> getAnswers() {
    return path.answers();
  }

  /** What the start page asked for, while no question has offered it yet. */
  public String getWant() {
    return path.want();
  }

  /** Whether "Continue" was pressed without an answer: there are no more of them than before. */
  public boolean isUnanswered() {
    return String.valueOf(path.answers().size()).equals(request.getParameter("go"));
  }

  /** The question before; the start page before the first. */
  public String getBack() {
    int given = path.answers().size();
    return given == 0 ? PageAddress.START.path() : path.first(given - 1).withoutWant().at("/guide");
  }

  /** The address where an earlier answer can be changed. */
  public String change(GivenAnswer answer) {
    return GuideLinks.change(answer);
  }

  /** All countries, in the order of the language. */
  public List<Countries.Country> getCountries() {
    return countries.in(languages.current());
  }
}
