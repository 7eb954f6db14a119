package fi.enterfinland.structure;

import fi.enterfinland.common.web.Area;
import fi.enterfinland.common.web.PageAddress;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What every page must have: its bean, its texts in three languages, its security area. Each rule
 * answers with what breaks it, in words.
 *
 * @param pages folder of the views
 * @param resources folder of the bundles
 * @param beans the class behind each name that pages may use
 */
record PageRules(Path pages, Path resources, Map<String, String> beans) {
  private static final List<String> LANGUAGES = List.of("fi", "sv", "en");
  private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{([^}]*)}");
  private static final Pattern ROOT = Pattern.compile("(?<![\\w.:'])([a-zA-Z_]\\w*)(?![\\w:(])");
  private static final Pattern BUNDLE =
      Pattern.compile("<base-name>([^<]+)</base-name>\\s*<var>([^<]+)</var>");
  private static final Pattern KEY = Pattern.compile("(?<![\\w.])(\\w+)\\['([^']+)'(]|\\.concat)");
  private static final Pattern METADATA_IN_PLACE =
      Pattern.compile("<ui:define name=\"metadata\">\\s*<f:metadata>");
  private static final Pattern CONSTRAINT =
      Pattern.compile("<security-constraint>.*?</security-constraint>", Pattern.DOTALL);

  /**
   * Faces looks for what a page does on opening right under the view, where the templates put it.
   */
  List<String> everyPageOpensBeforeItIsDrawn() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path view : views()) {
      if (METADATA_IN_PLACE
          .matcher(Files.readString(view))
          .replaceAll("")
          .contains("<f:metadata")) {
        broken.add(pages.relativize(view) + ": metadata outside its part of the page");
      }
    }
    return broken;
  }

  /** A page that opens, keeps or sends something has a bean named after its area. */
  List<String> everyPageHasItsBean() throws IOException {
    List<String> broken = new ArrayList<>();
    Set<String> used = new TreeSet<>();
    for (PageAddress address : PageAddress.values()) {
      Path view = pages.resolve(address.view().substring(1));
      if (!address.view().endsWith(".xhtml")) {
        continue;
      }
      if (!Files.exists(view)) {
        broken.add(address + ": there is no view " + address.view());
        continue;
      }
      String source = whole(view);
      Set<String> backing =
          roots(source).stream()
              .map(root -> beans.getOrDefault(root, ""))
              .filter(type -> type.endsWith("Backing"))
              .collect(Collectors.toSet());
      used.addAll(backing);
      boolean own =
          areasOf(address)
              .anyMatch(
                  area -> backing.stream().anyMatch(type -> type.contains("." + camel(area))));
      boolean isStatic = !source.contains("viewAction") && !source.contains("<h:form");
      if (!own && !(isStatic && backing.isEmpty())) {
        broken.add(address + ": no bean named " + camel(address.area()) + "…Backing");
      }
    }
    beans.values().stream()
        .filter(type -> type.matches(".*\\.(Public|My|Counsel|Office)\\w*Backing"))
        .filter(type -> !used.contains(type))
        .forEach(type -> broken.add(type + ": no page uses it"));
    return broken;
  }

  /** The pages of one case are the same in several areas; their bean is of one of them. */
  private static Stream<Area> areasOf(PageAddress address) {
    return Stream.of(PageAddress.values())
        .filter(other -> other.view().equals(address.view()))
        .map(PageAddress::area);
  }

  /** A text a page asks for stands in each of the three files. */
  List<String> everyTextStandsInThreeLanguages() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Map.Entry<String, String> bundle : bundles().entrySet()) {
      for (String language : LANGUAGES) {
        Set<String> keys = keys(bundle.getValue(), language);
        for (Path view : views()) {
          Matcher asked = KEY.matcher(Files.readString(view));
          while (asked.find()) {
            String key = asked.group(2);
            boolean there =
                asked.group(3).equals("]")
                    ? keys.contains(key)
                    : keys.stream().anyMatch(each -> each.startsWith(key));
            if (asked.group(1).equals(bundle.getKey()) && !there) {
              broken.add(pages.relativize(view) + ": " + key + " in " + language);
            }
          }
        }
      }
    }
    return broken;
  }

  /** The three files of a bundle have the same keys. */
  List<String> everyBundleHasTheSameKeys() throws IOException {
    List<String> broken = new ArrayList<>();
    for (String bundle : bundles().values()) {
      Set<String> all = new TreeSet<>();
      for (String language : LANGUAGES) {
        all.addAll(keys(bundle, language));
      }
      for (String language : LANGUAGES) {
        Set<String> lacking = new TreeSet<>(all);
        lacking.removeAll(keys(bundle, language));
        lacking.forEach(key -> broken.add(bundle + "_" + language + ": " + key));
      }
    }
    return broken;
  }

  /**
   * A text that nobody asks for is not kept. A key counts as asked for when it is written whole, or
   * when a text that ends in a dot or is put together with another begins it.
   *
   * @param sources everything that may ask for texts: views, classes, scripts
   */
  List<String> everyTextIsAskedFor(List<Path> sources) throws IOException {
    Set<String> quoted = new TreeSet<>();
    Set<String> beginnings = new TreeSet<>();
    Pattern literal = Pattern.compile("['\"`]([a-zA-Z][\\w.-]*)(['\"`]\\s*\\.concat|['\"`$])");
    for (Path source : sources) {
      Matcher written = literal.matcher(Files.readString(source));
      while (written.find()) {
        quoted.add(written.group(1));
        if (written.group(1).endsWith(".") || written.group(2).contains("concat")) {
          beginnings.add(written.group(1));
        }
      }
    }
    beginnings.remove("script.");
    List<String> broken = new ArrayList<>();
    for (String bundle : bundles().values()) {
      for (String key : keys(bundle, "en")) {
        String bare = key.replaceFirst("^script\\.", "").replaceFirst("\\.(one|other)$", "");
        boolean asked =
            quoted.contains(key)
                || quoted.contains(bare)
                || beginnings.stream()
                    .anyMatch(
                        begin ->
                            begin.length() < key.length()
                                && (key.startsWith(begin) || bare.startsWith(begin)));
        if (!asked) {
          broken.add(bundle + ": " + key);
        }
      }
    }
    return broken;
  }

  /** The constraint of an address's area names the role of the area, and only that. */
  List<String> everyPageHasItsSecurityArea() throws IOException {
    String descriptor = Files.readString(pages.resolve("WEB-INF/web.xml"));
    List<String> broken = new ArrayList<>();
    if (!descriptor.contains("<deny-uncovered-http-methods/>")) {
      broken.add("methods that are not listed are not denied");
    }
    for (PageAddress address : PageAddress.values()) {
      Set<String> roles = rolesFor(descriptor, address.pattern());
      Set<String> wanted =
          switch (address.area()) {
            case PUBLIC -> Set.of();
            case MY, COUNSEL -> Set.of("applicant");
            case OFFICE -> Set.of("officer");
          };
      if (!roles.equals(wanted)) {
        broken.add(address + ": open to " + roles + " instead of " + wanted);
      }
    }
    return broken;
  }

  /** The roles of the constraint whose pattern fits an address most closely. */
  private static Set<String> rolesFor(String descriptor, String address) {
    String best = "";
    Set<String> roles = Set.of();
    Matcher constraint = CONSTRAINT.matcher(descriptor);
    while (constraint.find()) {
      for (String pattern : elements(constraint.group(), "url-pattern")) {
        String folder = pattern.replaceFirst("\\*$", "");
        boolean fits = (address + "/").startsWith(folder);
        if (fits && folder.length() > best.length()) {
          best = folder;
          roles = Set.copyOf(elements(constraint.group(), "role-name"));
        }
      }
    }
    return roles;
  }

  private static List<String> elements(String xml, String name) {
    List<String> found = new ArrayList<>();
    Matcher element = Pattern.compile("<" + name + ">([^<]*)</" + name + ">").matcher(xml);
    while (element.find()) {
      found.add(element.group(1));
    }
    return found;
  }

  /** A view with the parts it includes. */
  private String whole(Path view) throws IOException {
    StringBuilder source = new StringBuilder(Files.readString(view));
    Matcher included = Pattern.compile("<ui:include src=\"(/[^\"]+)\"").matcher(source.toString());
    while (included.find()) {
      source.append(Files.readString(pages.resolve(included.group(1).substring(1))));
    }
    return source.toString();
  }

  /** The names expressions begin with: beans, bundles, variables. */
  private static Set<String> roots(String source) {
    Set<String> roots = new TreeSet<>();
    Matcher expression = EXPRESSION.matcher(source);
    while (expression.find()) {
      Matcher root = ROOT.matcher(expression.group(1).replaceAll("'[^']*'", ""));
      while (root.find()) {
        roots.add(root.group(1));
      }
    }
    return roots;
  }

  private static String camel(Area area) {
    return area.name().charAt(0) + area.name().substring(1).toLowerCase(java.util.Locale.ROOT);
  }

  /** The variable of each bundle, and where it lies. */
  private Map<String, String> bundles() throws IOException {
    Map<String, String> bundles = new TreeMap<>();
    Matcher bundle = BUNDLE.matcher(Files.readString(pages.resolve("WEB-INF/faces-config.xml")));
    while (bundle.find()) {
      bundles.put(bundle.group(2), bundle.group(1).replace('.', '/'));
    }
    return bundles;
  }

  private Set<String> keys(String bundle, String language) throws IOException {
    Path file = resources.resolve(bundle + "_" + language + ".properties");
    Properties texts = new Properties();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        texts.load(reader);
      }
    }
    return texts.stringPropertyNames();
  }

  private List<Path> views() throws IOException {
    try (Stream<Path> files = Files.walk(pages)) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList();
    }
  }
}
